package ir.kargozar.desktop.filling;

import ir.kargozar.offset.desk.FieldDifference;
import ir.kargozar.text.Problem;
import java.util.List;

/**
 * What was found of a form as it is typed.
 *
 * @param problems everything that stands against it
 * @param changes against the version that was printed before
 */
record Findings(List<Problem> problems, List<FieldDifference> changes) {
    static final Findings NONE = new Findings(List.of(), List.of());

    private static final String MISSING = "_MISSING";

    /** True of what is only not typed yet. */
    static boolean isMissing(Problem problem) {
        return problem.code().endsWith(MISSING);
    }
}
