package ir.kargozar.training.report;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;

/** Seals of offices under texts: only the office itself can make one, every office that knows it can check it. */
public interface Seals {
    /** This office's seal under the text: Latin letters, digits, {@code -} and {@code _}. */
    String seal(String text, String who);

    /**
     * The name of the office whose seal it is. Problems: CERTIFICATE_CHANGED where the seal is not that office's under
     * this text; CERTIFICATE_OFFICE_UNKNOWN, CERTIFICATE_OFFICE_SHOWN, CERTIFICATE_OFFICE_REVOKED (its code).
     */
    Parsed<Line> check(OfficeCode office, String text, String seal);
}
