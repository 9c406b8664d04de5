package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import java.util.List;
import javafx.scene.input.KeyCode;

/** What is done at the treatment directorate: the secretariat's book, the joint meeting, and sending the copies. */
final class DirectorateHands {
    private final FiveDesks five;
    private final Hands hands;

    DirectorateHands(FiveDesks five) {
        this.five = five;
        this.hands = five.hands;
    }

    /** The agreement, printed; before it form 4 of a workshop and its list, already approved here. */
    List<FormNumber> forms() throws Exception {
        SampleOffice sample = five.sample();
        FormValues agreement = five.agreement(sample);
        FormValues workshop = five.workshop(sample, agreement);
        return five.behind(() -> {
            FormNumber list = sample.approved(
                    FormKind.WORKSHOPS, FiveDesks.under(sample.values(FormKind.WORKSHOPS, 0), agreement));
            FormNumber owed = sample.approved(FormKind.WORKSHOP, workshop.with("list", list.toString()));
            sample.printed(FormKind.REQUEST, sample.values(FormKind.REQUEST, 0));
            return List.of(sample.printed(FormKind.AGREEMENT, agreement), list, owed);
        });
    }

    void registersAndDecides(FormNumber agreement) {
        toForm(agreement);
        hands.push(KeyCode.CONTROL, KeyCode.ENTER);
        Walk.until("asked for the book", () -> hands.sees("#form-register-question"));
        hands.robot().write("۸۱۲/ت\n");
        Walk.until("registered", () -> hands.sees("#form-refuse"));
        hands.push(KeyCode.CONTROL, KeyCode.ENTER);
        Walk.until("asked for the meeting", () -> hands.sees("#form-approve-question"));
        hands.robot().write("۱۷\n");
        Walk.until("approved", () -> !hands.sees("#form-approve-question") && !hands.sees("#form-refuse"));
        five.toOffset();
        Walk.until("before the meeting", () -> five.rows("#settle-meeting") == 3);
        Walk.until("for the province", () -> hands.word("#table-package").contains("اداره کل استان نمونه"));
        five.check("the meeting at the directorate");
        five.picture("1-directorate-meeting");
    }

    void sendsTheCopies(List<FormNumber> forms) {
        toForm(forms.getFirst());
        sends(forms.getFirst());
        five.picture("1-directorate-sent");
        hands.push(KeyCode.CONTROL, KeyCode.B);
        Walk.until("its board", () -> hands.sees("#board-COPIES"));
        five.check("a board");
        five.picture("1-directorate-board");
        forms.stream().skip(1).forEach(form -> {
            toForm(form);
            sends(form);
        });
        five.toOffset();
        Walk.until("for two", () -> hands.word("#table-package").contains("۲ دفتر"));
        five.toList(KeyCode.DIGIT2);
        Walk.until("boards", () -> five.rows("#settle-board") == 1);
        five.check("boards");
        five.picture("1-directorate-boards");
        assertThat(hands.sees("#table-send")).isFalse();
    }

    private void sends(FormNumber form) {
        hands.push(KeyCode.CONTROL, KeyCode.ENTER);
        Walk.until("asked for the day", () -> hands.sees("#form-send-question"));
        hands.push(KeyCode.ENTER);
        Walk.until("sent", () -> hands.words("#notice").contains(five.written(form)));
    }

    private void toForm(FormNumber number) {
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        five.search(number.toString());
        Walk.until("found", () -> five.rows("#forms") == 1);
        hands.push(KeyCode.ENTER);
        Walk.until("its details", () -> hands.sees("#form-step"));
    }
}
