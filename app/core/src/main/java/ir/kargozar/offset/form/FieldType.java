package ir.kargozar.offset.form;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.BranchCode;
import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;

/** What may stand in a field of a form, and its one stored form. */
public enum FieldType {
    TEXT,
    NATIONAL_ID,
    LEGAL_ENTITY_ID,
    WORKSHOP_CODE,
    BRANCH_CODE,
    /** A Jalali date, {@code 1405-08-30}. */
    DATE,
    /** Whole rials. */
    AMOUNT,
    /** Number of another form. */
    FORM;

    /** The stored form of what was typed: ASCII digits, no separators. Problems: those of the value's own type. */
    public Parsed<String> canonical(String typed) {
        Parsed<?> value = switch (this) {
            case TEXT -> Line.of(typed);
            case NATIONAL_ID -> NationalId.of(typed);
            case LEGAL_ENTITY_ID -> LegalEntityId.of(typed);
            case WORKSHOP_CODE -> WorkshopCode.of(typed);
            case BRANCH_CODE -> BranchCode.of(typed);
            case DATE -> JalaliDate.of(typed);
            case AMOUNT -> Rial.of(typed);
            case FORM -> FormNumber.of(typed);
        };
        return value.map(Object::toString);
    }
}
