package ir.kargozar.office;

import java.io.OutputStream;
import java.time.LocalDate;

/** The sheet on which a workspace's recovery key is kept, as PDF/A-2a, Persian. Refuses WORDING_…. */
public interface RecoveryPapers {

    /**
     * The key in large type, and as a QR code. The stream is not closed.
     *
     * @param recoveryKey eight groups of four, parted by dashes
     */
    void sheet(String recoveryKey, LocalDate on, OutputStream out);
}
