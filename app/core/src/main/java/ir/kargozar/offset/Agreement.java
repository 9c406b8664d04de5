package ir.kargozar.offset;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.BranchCode;
import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Line;

/**
 * Form 2, the agreement between the organization and a centre (B1), for at most one year from its signature (B14).
 *
 * @param number registration number of the form, as the secretariat wrote it
 * @param amount the debt to be set off, rials
 */
public record Agreement(Line number, Centre centre, Signatories signatories, Term term, Rial amount) {

    /** The contracted centre (B3: name, workshop code, branch code). */
    public record Centre(
            Line name, LegalEntityId legalEntityId, WorkshopCode workshopCode, BranchCode branchCode, Line address) {}

    /** Who signs: the centre's head, the director of insurance, the director of treatment. */
    public record Signatories(Line centreHead, Line insuranceDirector, Line treatmentDirector, Line province) {}

    /** @param until at most one year after {@code signedOn}: the same day of the next year at the latest */
    public record Term(JalaliDate signedOn, JalaliDate until) {
        public Term {
            if (!isAllowed(signedOn, until)) {
                throw new IllegalArgumentException("AGREEMENT_TERM");
            }
        }

        /** True where the term is at most one year from its signature (B14). */
        public static boolean isAllowed(JalaliDate signedOn, JalaliDate until) {
            int anniversary = signedOn.number() + 10_000;
            return until.isAfter(signedOn) && until.number() <= anniversary;
        }
    }

    /** The three copies and their recipients (B2), in the order of their numbers. */
    public enum Copy {
        DOCUMENTS_OFFICE,
        PROVINCIAL_OFFICE,
        CENTRE
    }
}
