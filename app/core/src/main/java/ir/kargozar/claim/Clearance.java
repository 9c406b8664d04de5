package ir.kargozar.claim;

import ir.kargozar.text.Problem;
import java.util.List;

/** Whether someone may accept claims (A4). Asked once a call, however many claims there are. */
@FunctionalInterface
public interface Clearance {
    /** Everyone may. */
    Clearance OPEN = _ -> new Pass.Open(() -> {});

    /** @param who the user's name */
    Pass of(String who);

    /** The answer. */
    sealed interface Pass {
        /** @param accepted told within the transaction once claims were accepted */
        record Open(Runnable accepted) implements Pass {}

        record Closed(List<Problem> problems) implements Pass {
            public Closed {
                problems = List.copyOf(problems);
            }
        }
    }
}
