package ir.kargozar.training.exercise;

import java.util.List;

/** @param points 0 to 100 */
public record Score(int points, List<Finding> findings) {
    public static final int FULL = 100;

    public Score {
        findings = List.copyOf(findings);
    }

    static Score of(List<Finding> findings) {
        int lost = findings.stream().mapToInt(finding -> finding.kind().cost()).sum();
        return new Score(Math.max(0, FULL - lost), findings);
    }

    /** Codes of the faults that were not found. */
    public List<String> missed() {
        return findings.stream()
                .filter(finding -> finding.kind() == Kind.FAULT_MISSED)
                .map(Finding::code)
                .toList();
    }

    /** What an exercise can find, and the points it costs. */
    public enum Kind {
        NOTHING_DONE(100),
        UNDECIDED(60),
        ACCEPTED_WRONGLY(40),
        RETURNED_WRONGLY(40),
        FAULT_MISSED(25),
        REASON_WITHOUT_CAUSE(15),
        ANOTHER_CLAIM(10),
        FIELD_WRONG(5);

        private final int cost;

        Kind(int cost) {
            this.cost = cost;
        }

        public int cost() {
            return cost;
        }
    }

    /**
     * @param code of the fault or reason, the path of the field, or empty
     * @param paper place of the paper that shows it, 0 first, or {@link Planted#NOWHERE}
     * @param because the exercise's own sentence; empty where there is none
     * @param entered what was typed in a wrong field, and {@code right} what stands on the papers; else empty
     */
    public record Finding(Kind kind, String code, int paper, String because, String entered, String right) {
        static Finding of(Kind kind, String code) {
            return new Finding(kind, code, Planted.NOWHERE, "", "", "");
        }

        static Finding of(Kind kind, String code, int paper, String because) {
            return new Finding(kind, code, paper, because, "", "");
        }
    }
}
