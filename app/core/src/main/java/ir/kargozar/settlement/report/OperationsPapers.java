package ir.kargozar.settlement.report;

import ir.kargozar.calendar.JalaliDate;
import java.io.OutputStream;

/** The report on paper, as PDF/A-2a, Persian. The stream is not closed. */
public interface OperationsPapers {
    /**
     * Addressed to the two deputies. Refuses WORDING_….
     *
     * @param madeOn the day that the paper bears
     */
    void report(OperationsReport report, JalaliDate madeOn, OutputStream out);
}
