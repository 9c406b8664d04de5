package ir.kargozar.offset;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.money.Rial;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.text.Line;
import java.util.List;
import java.util.Optional;

/**
 * A joint meeting on paper (B2): its agenda, or what was decided.
 *
 * @param held number and day of the minutes; empty for an agenda
 */
public record MeetingMinutes(Optional<FormState.Meeting> held, List<Row> rows) {
    public MeetingMinutes {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("MEETING_EMPTY");
        }
    }

    /** A form before the meeting, and each side’s word on it where it was given. */
    public record Row(
            FormNumber form,
            Matter matter,
            FormState.Registration registration,
            Optional<OtherSide.Word> directorate,
            Optional<OtherSide.Word> provincial) {
        public boolean isApproved() {
            return isApproval(directorate) && isApproval(provincial);
        }

        public boolean isRefused() {
            return isRefusal(directorate) || isRefusal(provincial);
        }

        private static boolean isApproval(Optional<OtherSide.Word> word) {
            return word.filter(said -> said.refusal().isEmpty()).isPresent();
        }

        private static boolean isRefusal(Optional<OtherSide.Word> word) {
            return word.filter(said -> said.refusal().isPresent()).isPresent();
        }
    }

    /**
     * What a form is about.
     *
     * @param workshop of a form 4, else empty
     * @param until last day of an agreement’s term
     */
    public record Matter(Line centre, Optional<Line> workshop, Optional<Rial> amount, Optional<JalaliDate> until) {}
}
