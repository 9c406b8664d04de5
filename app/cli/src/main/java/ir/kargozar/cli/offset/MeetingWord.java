package ir.kargozar.cli.offset;

import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.cli.forms.NumberedForm;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.text.Line;
import java.util.Map;

/** This side's word on a form in the joint meeting: the treatment directorate's in its book, the provincial office's to be sent. */
final class MeetingWord {
    private final Session session;
    private final String typed;

    MeetingWord(Session session, String typed) {
        this.session = session;
        this.typed = typed;
    }

    int approve(FormState.Meeting meeting) {
        return session.in(kargozar -> switch (kargozar.office().desk()) {
            case TREATMENT_DIRECTORATE ->
                new NumberedForm(session, typed)
                        .decided(kargozar, kargozar.offset().secretariat().approve(number(), meeting, session.who()));
            case PROVINCIAL_OFFICE -> {
                kargozar.post().clearing().meeting().approve(number(), meeting, session.who());
                yield said();
            }
            default -> throw new Refusal("MEETING_DESK");
        });
    }

    int refuse(FormState.Meeting meeting, Line reason) {
        return session.in(kargozar -> switch (kargozar.office().desk()) {
            case TREATMENT_DIRECTORATE ->
                new NumberedForm(session, typed)
                        .decided(
                                kargozar,
                                kargozar.offset().secretariat().refuse(number(), meeting, reason, session.who()));
            case PROVINCIAL_OFFICE -> {
                kargozar.post().clearing().meeting().refuse(number(), meeting, reason, session.who());
                yield said();
            }
            default -> throw new Refusal("MEETING_DESK");
        });
    }

    private FormNumber number() {
        return Typed.value("FORM", FormNumber.of(typed));
    }

    private int said() {
        return session.answers().record(Map.of("form", number().toString()));
    }
}
