package ir.kargozar.training.exercise;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimContent;
import java.util.List;
import java.util.Set;

/**
 * «This family brings these papers»: what stood in the workspace before, the papers, and what is right.
 *
 * @param code short, of small Latin letters and hyphens; stands in facts
 */
public record Exercise(String code, Story story, List<ClaimContent> before, List<BroughtPaper> papers, Answer answer) {
    public Exercise {
        before = List.copyOf(before);
        papers = List.copyOf(papers);
    }

    /** @param day on which it plays */
    public record Story(String title, String text, JalaliDate day) {}

    /**
     * What is right: accepted with these fields, or given back where faults are planted.
     *
     * @param unchecked fields of the claim that no paper tells, such as the day of an invoice whose date is wrong
     * @param traps what looks like a fault and is none
     */
    public record Answer(ClaimContent claim, Set<String> unchecked, List<Planted> faults, List<Trap> traps) {
        public Answer {
            unchecked = Set.copyOf(unchecked);
            faults = List.copyOf(faults);
            traps = List.copyOf(traps);
        }

        public boolean isReturn() {
            return !faults.isEmpty();
        }

        /** The reasons of a right return, in the order of the faults. */
        public List<String> reasons() {
            return faults.stream().map(Planted::reason).distinct().toList();
        }
    }

    /** @param because why this is no reason to give these papers back, one sentence */
    public record Trap(String reason, String because) {}
}
