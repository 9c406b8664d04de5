package ir.kargozar.handover;

import java.io.OutputStream;

/** What goes with the paper files of a package, as PDF/A-2a, Persian. Streams are not closed. Refuses WORDING_…. */
public interface HandoverPapers {

    /** The sheet that both sides sign as the files change hands. */
    void sheet(HandoverSheet sheet, OutputStream out);
}
