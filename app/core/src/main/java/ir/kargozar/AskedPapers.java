package ir.kargozar;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimPapers;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.office.Office;
import java.io.OutputStream;

/** Papers of claims, for whom the duties let print them: a paper leaves the workspace and no row is written. */
record AskedPapers(ClaimPapers papers, Runnable ask) implements ClaimPapers {

    @Override
    public void receipt(Claim<?> claim, Office office, OutputStream out) {
        ask.run();
        papers.receipt(claim, office, out);
    }

    @Override
    public void returnNotice(Claim<ClaimState.Returned> claim, Office office, OutputStream out) {
        ask.run();
        papers.returnNotice(claim, office, out);
    }

    @Override
    public void outcome(Claim<?> claim, Office office, OutputStream out) {
        ask.run();
        papers.outcome(claim, office, out);
    }
}
