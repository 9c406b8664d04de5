package ir.kargozar.training.register;

import ir.kargozar.training.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Someone's way through the three stages. */
public record Path(Standing standing, List<Step> steps) {
    public Path {
        steps = List.copyOf(steps);
    }

    static Path of(Standing standing, Needs needs) {
        Optional<Stage> now = standing.next();
        return new Path(
                standing,
                Arrays.stream(Stage.values())
                        .map(stage -> new Step(
                                stage,
                                standing.isSigned(stage)
                                        ? State.DONE
                                        : now.filter(stage::equals).isPresent() ? State.NOW : State.LOCKED,
                                needs.of(standing, stage),
                                Optional.ofNullable(standing.signed().get(stage))))
                        .toList());
    }

    /** Where a stage stands. */
    public enum State {
        /** Signed off. */
        DONE,
        NOW,
        /** The one before it is not signed off. */
        LOCKED
    }

    public record Step(Stage stage, State state, List<Need> needs, Optional<Standing.SignOff> signed) {
        public Step {
            needs = List.copyOf(needs);
        }

        /** Everything is there but the sign-off. */
        public boolean isReady() {
            return state == State.NOW && needs.stream().allMatch(Need::done);
        }
    }

    /** The one next thing that the trainee can do alone; empty where the office is waited for, or all is done. */
    public Optional<Need> next() {
        return steps.stream()
                .filter(step -> step.state() == State.NOW)
                .flatMap(step -> step.needs().stream())
                .filter(need -> need.isOwn() && !need.done())
                .findFirst();
    }
}
