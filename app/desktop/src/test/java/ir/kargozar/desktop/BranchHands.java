package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.offset.form.FormNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/** What is done at a branch: debts are entered, chosen and declared; what was settled is told in writing. */
final class BranchHands {
    static final long FIRST = 5_000_000_001L;
    static final long SECOND = 1_999_999_999L;
    static final long TOO_MUCH = 9_500_000_000L;
    private final FiveDesks five;
    private final Hands hands;

    BranchHands(FiveDesks five) {
        this.five = five;
        this.hands = five.hands;
    }

    /** The copy of the agreement that the provincial office handed on. */
    void seesTheForm(FormNumber agreement) {
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        five.search(agreement.toString());
        Walk.until("the agreement", () -> five.rows("#forms") == 1);
        five.picture("4-branch-form");
    }

    void entersDebts() throws Exception {
        five.toOffset();
        five.toList(KeyCode.DIGIT2);
        Walk.until("starred", () -> five.rows("#settle-stars") == 1);
        five.picture("4-branch-stars");
        five.check("stars");
        five.toList(KeyCode.DIGIT1);
        five.file("debts.csv", """
                شمارهٔ بدهی;کد کارگاه;نوع بدهی;دوره;مبلغ
                B-1;%1$s;معوق;1404-11;%2$d
                B-2;%1$s;جاری;1405-06;%3$d
                B-3;%1$s;معوق;1404-02;%4$d
                B-4;3199999999;جاری;1405-06;70000000
                """.formatted(five.centre, FIRST, SECOND, TOO_MUCH));
        hands.push(KeyCode.CONTROL, KeyCode.O);
        Walk.until("looked at", () -> hands.lines("#settle-rows") == 4);
        five.picture("4-branch-import");
        five.check("a list of debts");
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("entered", () -> five.rows("#settle-debts") == 4);
        five.picture("4-branch-debts");
    }

    /** Only what is starred: three of four. */
    void declares() {
        hands.push(KeyCode.END);
        hands.push(KeyCode.SPACE);
        Walk.until("why not", () -> hands.words("#notice").contains("ستاره‌دار"));
        hands.push(KeyCode.HOME);
        hands.push(KeyCode.SPACE);
        Walk.until("one", () -> hands.word("#settle-note").startsWith("۱ "));
        hands.push(KeyCode.SPACE);
        hands.push(KeyCode.CONTROL, KeyCode.A);
        Walk.until("all that are starred", () -> hands.word("#settle-note").startsWith("۳ "));
        assertThat(hands.word("#settle-note")).contains(five.digits(FIRST + SECOND + TOO_MUCH));
        five.check("debts");
        five.pictures("4-branch-ticked");
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("asked", () -> hands.sees("#settle-ask-declare"));
        five.picture("4-branch-declare");
        hands.push(KeyCode.ENTER);
        Walk.until("declared", () -> hands.words("#notice").contains("۳ بدهی"));
        Walk.until("for the office", () -> hands.word("#table-package").contains("دفتر اسناد پزشکی"));
        five.picture("4-branch-declared");
    }

    /** What came of the three, the slips that the program made, and the letter. */
    void seesTheSlips() throws IOException {
        five.toOffset();
        Walk.until("debts", () -> five.rows("#settle-debts") == 4);
        Walk.until("slips for the office", () -> hands.word("#table-package").contains("دفتر اسناد پزشکی"));
        five.search("B-3");
        Walk.until("refused here too", () -> hands.words("#settle-details").contains("رد شد"));
        five.picture("6-branch-refused");
        hands.push(KeyCode.ESCAPE);
        five.toList(KeyCode.DIGIT3);
        Walk.until("slips", () -> five.rows("#settle-slips") == 2);
        five.check("slips");
        five.picture("6-branch-slips");
        five.toList(KeyCode.DIGIT4);
        Walk.until("letters", () -> five.rows("#settle-letters") == 1);
        five.check("letters");
        five.picture("6-branch-letters");
        hands.push(KeyCode.CONTROL, KeyCode.E);
        Walk.until("saved", () -> hands.words("#notice").contains("۱ نامه"));
        try (Stream<Path> files = Files.list(five.out())) {
            assertThat(files.filter(file -> file.toString().endsWith("-centre.pdf")))
                    .hasSize(1);
        }
        hands.push(KeyCode.ENTER);
        Walk.until("on paper", () -> hands.sees("#letter-screen") && hands.sees(".sheet"));
        five.check("a letter");
        five.picture("6-branch-letter");
        hands.push(KeyCode.ESCAPE);
        Walk.until("back", () -> hands.sees("#settle-screen"));
    }

    void tellsInWriting() {
        Walk.until("to be told", () -> hands.sees("#table-tell"));
        hands.press("#table-tell");
        Walk.until("the letters", () -> five.rows("#settle-letters") == 1);
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("asked", () -> hands.sees("#settle-ask-told"));
        five.picture("6-branch-told");
        hands.push(KeyCode.ENTER);
        Walk.until("told", () -> hands.words("#notice").contains("۲ بدهی") && !hands.sees("#table-tell"));
        five.toList(KeyCode.DIGIT5);
        Walk.until("boards", () -> five.rows("#settle-board") == 1);
        hands.push(KeyCode.ENTER);
        Walk.until("a board", () -> hands.lines("#board-debts") == 3);
        five.check("a board with debts");
        five.pictures("6-branch-board");
        hands.push(KeyCode.ESCAPE);
        Walk.until("back", () -> hands.sees("#settle-screen"));
    }
}
