package ir.kargozar.desktop;

import ir.kargozar.offset.form.FormNumber;
import javafx.scene.input.KeyCode;

/** What is done at the provincial office: its word in the joint meeting, and the copies that it hands on to the branch. */
final class ProvinceHands {
    private final FiveDesks five;
    private final Hands hands;

    ProvinceHands(FiveDesks five) {
        this.five = five;
        this.hands = five.hands;
    }

    /** A form after the other from what is on the table, each after a mistake. */
    void agrees() {
        five.toOffset();
        Walk.until("on the table", () -> hands.sees("#table-consent") && five.rows("#settle-meeting") == 3);
        five.check("the meeting at the province");
        five.picture("2-province-meeting");
        for (int left = 2; left >= 0; left--) {
            hands.press("#table-consent");
            hands.push(KeyCode.CONTROL, KeyCode.S);
            Walk.until("asked", () -> hands.sees("#meeting-ask-approve"));
            hands.push(KeyCode.ENTER);
            Walk.until("missing", () -> hands.sees("#minutes-error"));
            five.picture("2-province-word");
            hands.robot().write("۱۷\n");
            Walk.until("said", () -> !hands.sees("#meeting-ask-approve"));
            int wanted = left;
            Walk.until(
                    "one less",
                    () -> wanted == 0
                            ? !hands.sees("#table-consent")
                            : hands.word("#table-consent").contains(": " + five.digits(wanted)));
        }
        hands.push(KeyCode.ESCAPE);
        Walk.until("back to the directorate", () -> hands.word("#table-package").contains("مدیریت درمان نمونه"));
        five.pictures("2-province-agreed");
        hands.push(KeyCode.CONTROL, KeyCode.P);
        Walk.until("minutes", () -> hands.sees("#letter-screen") && hands.sees(".sheet"));
        five.picture("2-province-minutes");
    }

    /** The copies came; the branch is to have them. */
    void seesTheCopies(FormNumber agreement) {
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        Walk.until("forms came", () -> five.rows("#forms") >= 2);
        five.search(agreement.toString());
        Walk.until("the agreement", () -> five.rows("#forms") == 1);
        hands.push(KeyCode.ENTER);
        Walk.until("its details", () -> hands.sees("#form-details"));
        five.picture("2-province-form");
        five.toOffset();
        five.toList(KeyCode.DIGIT2);
        Walk.until("boards", () -> five.rows("#settle-board") == 1);
        Walk.until("on to the branch", () -> hands.word("#table-package").contains("شعبهٔ یک نمونه"));
        five.picture("2-province-boards");
    }
}
