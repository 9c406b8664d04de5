package ir.kargozar.training.report;

import ir.kargozar.text.Line;
import java.io.OutputStream;

/** What trainers hand out on paper, as PDF/A-2a, Persian. Streams are not closed. Refuse WORDING_…. */
public interface TrainingPapers {

    /**
     * A certificate with everything it says.
     *
     * @param agency the name of the agency
     * @param text of the QR code: {@link CertificateText}
     */
    record Award(Certificate certificate, Line agency, String text) {}

    /** One page. */
    void certificate(Award award, OutputStream out);

    /** A class as it stands. */
    void cohort(CohortReport report, CohortWords persian, OutputStream out);
}
