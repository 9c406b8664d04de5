package ir.kargozar.claim;

import ir.kargozar.office.Office;
import java.io.OutputStream;

/** Papers printed at the counter, as PDF/A-2a, Persian. The stream is not closed. */
public interface ClaimPapers {

    /** The numbered receipt of papers taken in; any state after acceptance. */
    void receipt(Claim<?> claim, Office office, OutputStream out);

    /** The notice of return with reasons and remedies (A2). */
    void returnNotice(Claim<ClaimState.Returned> claim, Office office, OutputStream out);

    /**
     * The letter to the main insured on what the documents office decided: approved in full or in part, given back with
     * reasons, or paid. Refusal CLAIM_UNDECIDED in any other state.
     */
    void outcome(Claim<?> claim, Office office, OutputStream out);
}
