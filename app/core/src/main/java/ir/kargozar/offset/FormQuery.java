package ir.kargozar.offset;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.offset.form.FormKind;
import java.util.Optional;

/**
 * Which forms a list shows, last begun first.
 *
 * @param centre legal-entity id
 * @param text beginnings of words of the centre's or workshop's name in any spelling, of the form's number, of a
 *     workshop's code or of the centre's legal-entity id
 * @param today by which forms are in force or expired
 */
public record FormQuery(
        Optional<FormKind> kind, Optional<FormStatus> status, Optional<String> centre, String text, JalaliDate today) {

    public static FormQuery all(JalaliDate today) {
        return new FormQuery(Optional.empty(), Optional.empty(), Optional.empty(), "", today);
    }

    public FormQuery kind(FormKind wanted) {
        return new FormQuery(Optional.of(wanted), status, centre, text, today);
    }

    public FormQuery status(FormStatus wanted) {
        return new FormQuery(kind, Optional.of(wanted), centre, text, today);
    }

    public FormQuery ofCentre(String legalEntityId) {
        return new FormQuery(kind, status, Optional.of(legalEntityId), text, today);
    }

    public FormQuery matching(String words) {
        return new FormQuery(kind, status, centre, words, today);
    }
}
