package ir.kargozar.desktop.counter;

import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.Duplicate;
import ir.kargozar.claim.entry.ClaimEntry;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.text.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks at an entry while it is typed: what cannot be read yet, else what the rules miss and what looks the same. */
final class ClaimCheck {

    private final ClaimDesk desk;
    private final Function<ClaimEntry, Reading> reader;

    ClaimCheck(ClaimDesk desk, Function<ClaimEntry, Reading> reader) {
        this.desk = desk;
        this.reader = reader;
    }

    /** @param readable true where every field holds a valid value, so that the rules could be asked */
    record Findings(boolean readable, List<Problem> problems, List<Duplicate> duplicates) {
        static final Findings NONE = new Findings(false, List.of(), List.of());

        boolean isReady() {
            return readable
                    && problems.isEmpty()
                    && duplicates.stream().noneMatch(other -> other.ground() == Duplicate.Ground.SAME_INVOICE);
        }
    }

    Findings look(ClaimEntry entry) {
        return switch (reader.apply(entry)) {
            case Reading.Refused(List<Problem> problems) -> new Findings(false, problems, List.of());
            case Reading.Valid(ClaimContent content) -> {
                ClaimDesk.Assessment found = desk.assess(content, Optional.empty());
                yield new Findings(true, found.problems(), found.duplicates());
            }
        };
    }

    ClaimDesk.Outcome add(ClaimEntry entry, ClaimDesk.Intake intake, String who) {
        return switch (reader.apply(entry)) {
            case Reading.Refused(List<Problem> problems) -> new ClaimDesk.Outcome.Refused(problems);
            case Reading.Valid(ClaimContent content) -> desk.add(content, intake, who);
        };
    }

    /** Keeps the entry as a draft and gives its papers back, so that the number and its reasons stay on record. */
    ClaimDesk.Outcome giveBack(ClaimEntry entry, List<String> reasons, String who) {
        ClaimDesk.Outcome kept = add(entry, ClaimDesk.Intake.DRAFT, who);
        return kept instanceof ClaimDesk.Outcome.Done done
                ? desk.returnToInsured(done.claim().number(), reasons, who)
                : kept;
    }
}
