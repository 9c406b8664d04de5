package ir.kargozar.offset;

import java.io.OutputStream;

/** Papers of a joint meeting, income notices, and letters of a branch on what it settled, as PDF/A-2a, Persian. Streams are not closed. Refuse WORDING_…. */
public interface SettlementPapers {

    /** To the centre: its own debts (B8), or those of a workshop that it owes (B10). */
    void toCentre(Settlement settlement, OutputStream out);

    /** Agenda or minutes of a joint meeting (B2). */
    void meeting(MeetingMinutes minutes, OutputStream out);

    /** An income notice and its voucher, of the documents office (B6). */
    void notice(IncomeNotice notice, OutputStream out);

    /** To the employer of the workshop (B10); {@link IllegalArgumentException} where the debts were the centre's own. */
    void toEmployer(Settlement settlement, OutputStream out);
}
