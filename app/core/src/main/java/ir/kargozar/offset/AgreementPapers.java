package ir.kargozar.offset;

import ir.kargozar.office.Office;
import java.io.OutputStream;
import java.util.List;

/** The agreement on paper, as PDF/A-2a, Persian. The stream is not closed. */
public interface AgreementPapers {

    /** One page sequence for each copy, each labelled with its recipient and its number of three (B2). */
    void agreement(Agreement agreement, List<Agreement.Copy> copies, Office office, OutputStream out);
}
