package ir.kargozar.settlement.ledger;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.offset.form.FormNumber;
import java.util.Optional;

/** What the forms say that came to the documents office. */
public interface Agreements {
    /** The centre's agreement whose term holds that day (B14), sent by a treatment directorate that is known (B2). */
    Optional<FormNumber> inForce(LegalEntityId centre, JalaliDate day);

    /** Whether a form, of whatever agency and year, puts the workshop under another centre (B13). */
    boolean isUnderOther(WorkshopCode workshop, LegalEntityId centre);
}
