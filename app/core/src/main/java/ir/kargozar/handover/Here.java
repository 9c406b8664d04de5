package ir.kargozar.handover;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** This office, its clock and its words. */
public record Here(Office office, Clock clock, Texts texts) {

    JalaliDate today() {
        return JalaliDate.of(LocalDate.now(clock));
    }

    boolean isAgency() {
        return office.desk() == Desk.AGENCY;
    }

    boolean isDocumentsOffice() {
        return office.desk() == Desk.DOCUMENTS_OFFICE;
    }

    /** A record put aside with the sentence of a code. */
    SetAside setAside(long place, String subject, String code) {
        return SetAside.of(place, subject, texts.problem("", code, List.of()));
    }
}
