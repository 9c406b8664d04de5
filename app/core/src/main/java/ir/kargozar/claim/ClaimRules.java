package ir.kargozar.claim;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.text.Problem;
import java.util.List;

/** What a claim must have to be accepted: the rule packs of kind, province and date (spec 02, D). */
public interface ClaimRules {

    /** Everything that stands against acceptance, all at once; empty where the claim is complete. */
    List<Problem> check(ClaimContent content);

    /** The papers asked for, for the check boxes of the form. */
    List<RequiredPaper> papers(ClaimKind kind, JalaliDate receivedOn);

    /** The office's list of reasons for giving papers back. */
    List<ReturnReason> returnReasons();

    /** The documents office's list of reasons for paying less of an item than was asked. */
    List<ReturnReason> deductionReasons();

    /**
     * @param original true where a copy is not enough
     * @param required false for a paper that is usual but optional
     * @param because why a claim is accepted without it, in the pack's words; empty where it says nothing
     */
    record RequiredPaper(PaperType type, boolean original, boolean required, String because) {
        public RequiredPaper(PaperType type, boolean original, boolean required) {
            this(type, original, required, "");
        }
    }
}
