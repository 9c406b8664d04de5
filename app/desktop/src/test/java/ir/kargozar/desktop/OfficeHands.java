package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/** What is done at the documents office: centres, documents and their list numbers, declared debts, notices. */
final class OfficeHands {
    private final FiveDesks five;
    private final Hands hands;

    OfficeHands(FiveDesks five) {
        this.five = five;
        this.hands = five.hands;
    }

    /** The centre for one branch, then the workshop that it owes for another. */
    void registers() {
        five.toOffset();
        Walk.until("two forms came", () -> five.rows("#settle-centres") == 2);
        Walk.until("on the table", () -> hands.sees("#table-register_centre"));
        assertThat(hands.sees("#table-register_workshop")).isTrue();
        assertThat(hands.sees("#table-package")).isFalse();
        five.picture("3-office-forms");
        five.check("centres to register");
        // the workshop first: its centre is not registered
        hands.push(KeyCode.END);
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("asked which branch", () -> hands.sees("#settle-ask-branch") || hands.sees("#notice"));
        hands.push(KeyCode.ESCAPE);
        hands.push(KeyCode.HOME);
        registerFor(1, 1);
        registerFor(2, 0);
        Walk.until("for both branches", () -> hands.word("#table-package").contains("۲ دفتر"));
        five.picture("3-office-starred");
    }

    /** The branch is not clear from its code, so it is asked. */
    private void registerFor(int place, int left) {
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("asked which branch", () -> hands.sees("#settle-ask-branch"));
        five.picture("3-office-which-branch");
        for (int i = 0; i < place; i++) {
            hands.push(KeyCode.DOWN);
        }
        hands.press("#settle-ask-branch-yes");
        Walk.until("registered", () -> waiting() == left && !hands.sees("#settle-ask-branch"));
    }

    private long waiting() {
        return hands.stage().getScene().lookup("#settle-centres") instanceof TableView<?> view
                ? view.getItems().stream()
                        .filter(row -> row.toString().contains("form=Optional["))
                        .count()
                : -1;
    }

    /** A list with mistakes is not taken; put right, it is, and all of it. */
    void entersDocuments() throws Exception {
        five.toOffset();
        five.toList(KeyCode.DIGIT2);
        Walk.until("no document", () -> five.rows("#settle-documents") == 0 && hands.sees("#settle-empty"));
        five.picture("3-office-documents-none");
        five.file("receivables.csv", five.receivables("یک میلیون") + "D-1,12,1405-13,5,\n");
        hands.push(KeyCode.CONTROL, KeyCode.O);
        Walk.until("looked at", () -> hands.lines("#settle-rows") == 5);
        assertThat(hands.word("#settle-counts")).contains("۲ سطر نادرست").contains("۳ سطر درست");
        assertThat(hands.stage().getScene().lookup("#settle-store-receivables").isDisabled())
                .isTrue();
        five.picture("3-office-import-bad");
        five.check("a list with mistakes");
        hands.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(five.ledger(five.office).receivables().all()).isEmpty();
        five.file(
                "receivables.csv",
                five.receivables(FiveDesks.DOCUMENTS.getLast().toString()));
        hands.push(KeyCode.CONTROL, KeyCode.O);
        Walk.until(
                "good",
                () -> hands.lines("#settle-rows") == 4
                        && !hands.stage()
                                .getScene()
                                .lookup("#settle-store-receivables")
                                .isDisabled());
        assertThat(hands.word("#settle-counts")).contains(five.digits(10_500_000_001L));
        five.picture("3-office-import-good");
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("entered", () -> five.rows("#settle-documents") == 4);
        five.check("documents");
        five.pictures("3-office-documents");
    }

    /** Of one document; the expert is named, and why. */
    void withdrawsAList() throws Exception {
        five.search("D-3");
        Walk.until("found", () -> five.rows("#settle-documents") == 1);
        hands.push(KeyCode.ENTER);
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("asked", () -> hands.sees("#settle-ask-withdraw"));
        hands.push(KeyCode.ENTER);
        Walk.until("missing", () -> hands.sees("#settle-expert-error"));
        five.picture("3-office-withdraw-missing");
        hands.robot().write("م. اکبری");
        hands.push(KeyCode.TAB);
        hands.robot().write("لیست به اشتباه صادر شده بود\n");
        Walk.until("withdrawn", () -> hands.words("#notice").contains("D-"));
        assertThat(five.ledger(five.office).receivables().all().stream()
                        .filter(document -> document.list().isPresent())
                        .count())
                .isEqualTo(1);
        five.picture("3-office-withdrawn");
        hands.push(KeyCode.ESCAPE);
    }

    /** What the program decided by itself on what came: two were deducted, one was refused with every reason. */
    void seesWhatWasDecided(long refused, long deducted) {
        five.toOffset();
        five.toList(KeyCode.DIGIT3);
        Walk.until("decided", () -> five.rows("#settle-declared") == 3);
        Walk.until("notices for the branch", () -> hands.word("#table-package").contains("شعبهٔ یک نمونه"));
        five.search("B-3");
        Walk.until("the refused one", () -> five.rows("#settle-declared") == 1);
        hands.push(KeyCode.ENTER);
        Walk.until("why", () -> hands.words("#settle-details").contains("رد شد"));
        String why = hands.words("#settle-details");
        long payable = FiveDesks.DOCUMENTS.get(0) + FiveDesks.DOCUMENTS.get(1) + FiveDesks.DOCUMENTS.get(2);
        assertThat(why)
                .contains("۲ شرط")
                .contains(five.digits(FiveDesks.DOCUMENTS.get(3)))
                .contains(five.digits(refused))
                .contains(five.digits(refused - payable));
        five.picture("5-office-refused");
        five.search("B-1");
        Walk.until("the deducted one", () -> hands.words("#settle-details").contains("کسر شد از"));
        assertThat(hands.words("#settle-details"))
                .contains(five.digits(deducted))
                .contains("۲ سند");
        five.check("declared");
        five.pictures("5-office-deducted");
        hands.push(KeyCode.ENTER);
        five.toList(KeyCode.DIGIT4);
        Walk.until("notices", () -> five.rows("#settle-notices") == 2);
        five.check("notices");
        five.picture("5-office-notices");
    }

    /** The slip numbers came back into the rows of the notices. */
    void seesTheSlips() {
        five.toOffset();
        five.toList(KeyCode.DIGIT4);
        Walk.until(
                "written back",
                () -> five.rows("#settle-notices") == 2
                        && hands.words("#settle-details").contains("برگ"));
        five.picture("7-office-slips-back");
    }

    void reverses(String debt) {
        five.search(debt);
        Walk.until("one notice", () -> five.rows("#settle-notices") == 1);
        hands.push(KeyCode.CONTROL, KeyCode.R);
        Walk.until("asked", () -> hands.sees("#settle-ask-reverse"));
        five.picture("7-office-reverse");
        hands.robot().write("بدهی پیش‌تر نقد پرداخت شده بود\n");
        Walk.until(
                "reversed",
                () -> five.rows("#settle-notices") == 2
                        && hands.words("#notice").contains("معکوس"));
        five.picture("7-office-reversed");
    }
}
