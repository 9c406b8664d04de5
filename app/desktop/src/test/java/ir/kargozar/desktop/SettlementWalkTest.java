package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.desktop.shell.ShellView;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Desk;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.Settlement.DebtKind;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.settlement.NoticeRow;
import ir.kargozar.settlement.Registrar;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Event.Slip;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.settlement.ledger.DebtState;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.settlement.ledger.Receivables.Document;
import ir.kargozar.settlement.list.ListReader;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** Five desks with real packages between them: from an agreement to the slip that settles a debt, and to the rial. */
@Tag("slow")
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class SettlementWalkTest {
    private static final JalaliDate TODAY = new JalaliDate(1405, 8, 20);

    /** Documents of the centre, audited; the last one holds a list number. */
    private static final long[] DOCUMENTS = {4_000_000_000L, 3_000_000_000L, 2_000_000_001L, 1_500_000_000L};

    private static final long FIRST = 5_000_000_001L;
    private static final long SECOND = 1_999_999_999L;
    private static final long TOO_MUCH = 9_500_000_000L;

    @TempDir
    Path folder;

    private final List<Path> chosen = new ArrayList<>();
    private final List<Rooms> shown = new ArrayList<>();
    private Path out;
    private Stage stage;
    private Workbench bench;
    private OffsetDesks desks;
    private Hands hands;
    private Kargozar directorate;
    private Kargozar province;
    private Kargozar office;
    private Kargozar branch;
    private Kargozar otherBranch;
    private String centre = "";
    private String owed = "";

    @BeforeEach
    void open() throws Exception {
        out = Files.createDirectory(folder.resolve("out"));
        bench = new Workbench(folder.resolve("unused"), Language.FA);
        desks = new OffsetDesks(folder, bench.texts());
        directorate = desks.desk("TD-31", "مدیریت درمان نمونه", Desk.TREATMENT_DIRECTORATE);
        province = desks.desk("PO-31", "اداره کل استان نمونه", Desk.PROVINCIAL_OFFICE);
        office = desks.desk("OFFICE-31", "دفتر اسناد پزشکی نمونه", Desk.DOCUMENTS_OFFICE);
        branch = desks.desk("BRANCH-1", "شعبهٔ یک نمونه", Desk.BRANCH);
        otherBranch = desks.desk("BRANCH-2", "شعبهٔ دو نمونه", Desk.BRANCH);
        desks.meet(directorate, province);
        for (Kargozar other : List.of(directorate, branch, otherBranch)) {
            desks.meet(office, other);
        }
        stage = FxToolkit.registerPrimaryStage();
        hands = new Hands(stage, new FxRobot());
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.background().submit(desks::close).get();
        bench.close();
    }

    private <T> T behind(Callable<T> what) throws Exception {
        return bench.background().submit(what).get();
    }

    private void sit(Kargozar desk) throws Exception {
        sit(desk, Workbench.CLOCK);
    }

    private void sit(Kargozar desk, Clock clock) throws Exception {
        if (!shown.isEmpty()) {
            Rooms before = shown.getLast();
            hands.robot().interact(before::leave);
        }
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            shown.add(bench.show(stage, new Workplace(desk, clock), new Workbench.Chosen(out, chosen)));
        });
        FxToolkitSizes.size(stage, 1366, 768);
        Walk.until("home", () -> hands.sees("#next"));
    }

    private void toOffset() {
        hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        Walk.until("the place", () -> hands.sees("#settle-screen"));
    }

    private int rows(String table) {
        return stage.getScene().lookup(table) instanceof TableView<?> view
                ? view.getItems().size()
                : -1;
    }

    private String digits(long number) {
        return bench.texts().digits(new Rial(number).grouped());
    }

    private void picture(String name) {
        Walk.settle();
        Pictures.take(stage.getScene(), "settle-" + name);
    }

    private void check(String screen) {
        CommandCheck check = new CommandCheck((ShellView) stage.getScene().lookup("#shell"), bench.texts());
        check.look(screen);
        assertThat(check.complaints).isEmpty();
    }

    private Ledger ledger(Kargozar desk) throws Exception {
        return behind(() -> desk.post().clearing().books().ledger());
    }

    private void file(String name, String text) throws Exception {
        chosen.clear();
        chosen.add(Files.writeString(out.resolve(name), text));
    }

    @Test
    void fromAnAgreementToTheSlipOverFiveDesks() throws Exception {
        List<FormNumber> forms = theDirectorateSends();
        theProvinceSeesIt(forms.getFirst());
        theOfficeRegistersAndEnters();
        theBranchDeclares();
        theOfficeDecides();
        theBranchSettlesAndWrites();
        theSlipIsBackAndOneIsReversed();
        toTheRial();
    }

    /** Form 2 by keyboard through secretariat and meeting; form 4 before it, as an office does every day. */
    private List<FormNumber> theDirectorateSends() throws Exception {
        SampleOffice sample =
                new SampleOffice(behind(() -> new Workplace(directorate, Workbench.CLOCK).forms()), TODAY);
        FormValues agreement = sample.values(FormKind.AGREEMENT, 0);
        FormNumber list = behind(() ->
                sample.approved(FormKind.WORKSHOPS, under(sample.values(FormKind.WORKSHOPS, 0), agreement)));
        FormValues workshop =
                under(sample.values(FormKind.WORKSHOP, 0), agreement).with("list", list.toString());
        centre = agreement.text(FormDefinition.CENTRE_WORKSHOP);
        owed = workshop.text("workshop.code");
        FormNumber workshopForm = behind(() -> sample.approved(FormKind.WORKSHOP, workshop));
        FormNumber number = behind(() -> {
            sample.printed(FormKind.REQUEST, sample.values(FormKind.REQUEST, 0));
            return sample.printed(FormKind.AGREEMENT, agreement);
        });
        sit(directorate);
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        hands.push(KeyCode.CONTROL, KeyCode.F);
        hands.type(number.toString());
        Walk.until("found", () -> rows("#forms") == 1);
        hands.push(KeyCode.ENTER);
        Walk.until("its details", () -> hands.sees("#form-step"));
        hands.push(KeyCode.CONTROL, KeyCode.ENTER);
        Walk.until("asked for the book", () -> hands.sees("#form-register-question"));
        hands.robot().write("۸۱۲/ت\n");
        Walk.until("registered", () -> hands.sees("#form-refuse"));
        hands.push(KeyCode.CONTROL, KeyCode.ENTER);
        Walk.until("asked for the meeting", () -> hands.sees("#form-approve-question"));
        hands.robot().write("۱۷\n");
        Walk.until("approved", () -> !hands.sees("#form-approve-question") && !hands.sees("#form-refuse"));
        toOffset();
        Walk.until("before the meeting", () -> rows("#settle-meeting") == 3);
        check("the meeting at the directorate");
        picture("1-directorate-meeting");
        assertThat(behind(() -> desks.send(directorate, province))).isTrue();
        theProvinceAgrees();
        sit(directorate);
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        hands.push(KeyCode.CONTROL, KeyCode.F);
        hands.type(number.toString());
        Walk.until("found again", () -> rows("#forms") == 1);
        hands.push(KeyCode.ENTER);
        Walk.until("its details", () -> hands.sees("#form-step"));
        hands.push(KeyCode.CONTROL, KeyCode.ENTER);
        Walk.until("asked for the day", () -> hands.sees("#form-send-question"));
        hands.push(KeyCode.ENTER);
        Walk.until("sent", () -> hands.words("#notice").contains(bench.texts().digits(number.toString())));
        picture("1-directorate");
        hands.push(KeyCode.CONTROL, KeyCode.B);
        Walk.until("its board", () -> hands.sees("#board-COPIES"));
        check("a board");
        picture("1-directorate-board");
        toOffset();
        hands.push(KeyCode.ALT, KeyCode.DIGIT2);
        Walk.until("boards", () -> rows("#settle-board") == 1);
        check("boards");
        picture("1-directorate-boards");
        behind(() -> sample.send(list));
        behind(() -> sample.send(workshopForm));
        behind(() -> desks.send(directorate, province));
        assertThat(behind(() -> desks.send(directorate, office))).isTrue();
        return List.of(number);
    }

    /** Both sides are needed: one form by keyboard after a mistake, the other from what is on the table. */
    private void theProvinceAgrees() throws Exception {
        sit(province);
        toOffset();
        Walk.until("on the table", () -> hands.sees("#table-consent") && rows("#settle-meeting") == 3);
        check("the meeting at the province");
        picture("2-province-meeting");
        for (int left = 2; left >= 0; left--) {
            hands.robot().interact(() -> ((Button) stage.getScene().lookup("#table-consent")).fire());
            hands.push(KeyCode.CONTROL, KeyCode.S);
            Walk.until("asked", () -> hands.sees("#meeting-ask-approve"));
            hands.push(KeyCode.ENTER);
            Walk.until("missing", () -> hands.sees("#minutes-error"));
            picture("2-province-word");
            hands.robot().write("۱۷\n");
            Walk.until("said", () -> !hands.sees("#meeting-ask-approve"));
            int wanted = left;
            Walk.until(
                    "one less",
                    () -> wanted == 0
                            ? !hands.sees("#table-consent")
                            : hands.word("#table-consent").contains(": " + digits(wanted)));
        }
        hands.push(KeyCode.ESCAPE);
        hands.pictures("settle-2-province-agreed");
        hands.push(KeyCode.CONTROL, KeyCode.P);
        Walk.until("minutes", () -> hands.sees("#letter-screen") && hands.sees(".sheet"));
        picture("2-province-minutes");
        assertThat(behind(() -> desks.send(province, directorate))).isTrue();
    }

    private void theProvinceSeesIt(FormNumber agreement) throws Exception {
        sit(province);
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        Walk.until("forms came", () -> rows("#forms") >= 2);
        hands.push(KeyCode.CONTROL, KeyCode.F);
        hands.type(agreement.toString());
        Walk.until("the agreement", () -> rows("#forms") == 1);
        hands.push(KeyCode.ENTER);
        Walk.until("its details", () -> hands.sees("#form-details"));
        picture("2-province");
        toOffset();
        hands.push(KeyCode.ALT, KeyCode.DIGIT2);
        Walk.until("boards", () -> rows("#settle-board") == 1);
        picture("2-province-boards");
    }

    private void theOfficeRegistersAndEnters() throws Exception {
        sit(office);
        toOffset();
        Walk.until("two forms came", () -> rows("#settle-centres") == 2);
        Walk.until("on the table", () -> hands.sees("#table-register_centre"));
        assertThat(hands.sees("#table-register_workshop")).isTrue();
        picture("3-office-forms");
        check("centres to register");
        // the workshop first: its centre is not registered
        hands.push(KeyCode.END);
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("asked which branch", () -> hands.sees("#settle-ask-branch") || hands.sees("#notice"));
        hands.push(KeyCode.ESCAPE);
        hands.push(KeyCode.HOME);
        registerFor("BRANCH-1", 1);
        registerFor("BRANCH-2", 0);
        picture("3-office-starred");
        entersDocuments();
        withdrawsAList();
        assertThat(behind(() -> desks.send(office, branch))).isTrue();
        assertThat(behind(() -> desks.send(office, otherBranch))).isTrue();
    }

    /** The branch is not clear from its code, so it is asked. */
    private void registerFor(String code, int left) {
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("asked which branch", () -> hands.sees("#settle-ask-branch"));
        picture("3-office-which-branch");
        hands.push(KeyCode.DOWN);
        if (code.endsWith("2")) {
            hands.push(KeyCode.DOWN);
        }
        hands.robot()
                .interact(() -> hands.robot()
                        .lookup("#settle-ask-branch-yes")
                        .queryButton()
                        .fire());
        Walk.until("registered", () -> waiting() == left && !hands.sees("#settle-ask-branch"));
    }

    private long waiting() {
        return stage.getScene().lookup("#settle-centres") instanceof TableView<?> view
                ? view.getItems().stream()
                        .filter(row -> row.toString().contains("form=Optional["))
                        .count()
                : -1;
    }

    private String receivables(String lastAmount) {
        StringBuilder text = new StringBuilder("شمارهٔ سند,کد کارگاه مرکز,دوره,مبلغ,شمارهٔ لیست حسابداری\n");
        for (int i = 0; i < DOCUMENTS.length; i++) {
            boolean last = i == DOCUMENTS.length - 1;
            text.append("D-%d,%s,1405-0%d,%s,%s%n"
                    .formatted(i + 1, centre, i + 3, last ? lastAmount : DOCUMENTS[i], i >= 2 ? "L-1" + i : ""));
        }
        return text.toString();
    }

    private void entersDocuments() throws Exception {
        hands.push(KeyCode.ALT, KeyCode.DIGIT2);
        Walk.until("no document", () -> rows("#settle-documents") == 0 && hands.sees("#settle-empty"));
        picture("3-office-documents-none");
        file("receivables.csv", receivables("یک میلیون") + "D-1,12,1405-13,5,\n");
        hands.push(KeyCode.CONTROL, KeyCode.O);
        Walk.until("looked at", () -> hands.lines("#settle-rows") == 5);
        assertThat(hands.word("#settle-counts")).contains("۲ سطر نادرست").contains("۳ سطر درست");
        assertThat(stage.getScene().lookup("#settle-store-receivables").isDisabled())
                .isTrue();
        picture("3-office-import-bad");
        check("a list with mistakes");
        hands.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(ledger(office).receivables().all()).isEmpty();
        file("receivables.csv", receivables(Long.toString(DOCUMENTS[3])));
        hands.push(KeyCode.CONTROL, KeyCode.O);
        Walk.until(
                "good",
                () -> hands.lines("#settle-rows") == 4
                        && !stage.getScene().lookup("#settle-store-receivables").isDisabled());
        assertThat(hands.word("#settle-counts")).contains(digits(10_500_000_001L));
        picture("3-office-import-good");
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("entered", () -> rows("#settle-documents") == 4);
        check("documents");
        hands.pictures("settle-3-office-documents");
    }

    private void withdrawsAList() throws Exception {
        hands.push(KeyCode.CONTROL, KeyCode.F);
        hands.type("D-3");
        Walk.until("found", () -> rows("#settle-documents") == 1);
        hands.push(KeyCode.ENTER);
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("asked", () -> hands.sees("#settle-ask-withdraw"));
        hands.push(KeyCode.ENTER);
        Walk.until("missing", () -> hands.sees("#settle-expert-error"));
        picture("3-office-withdraw-missing");
        hands.robot().write("م. اکبری");
        hands.push(KeyCode.TAB);
        hands.robot().write("لیست به اشتباه صادر شده بود\n");
        Walk.until(
                "withdrawn",
                () -> hands.words("#notice").contains("D-۳")
                        || hands.words("#notice").contains("D-3"));
        assertThat(ledger(office).receivables().all().stream()
                        .filter(document -> document.list().isPresent())
                        .count())
                .isEqualTo(1);
        picture("3-office-withdrawn");
        hands.push(KeyCode.ESCAPE);
    }

    private void theBranchDeclares() throws Exception {
        sit(branch);
        toOffset();
        hands.push(KeyCode.ALT, KeyCode.DIGIT2);
        Walk.until("starred", () -> rows("#settle-stars") == 1);
        picture("4-branch-stars");
        check("stars");
        hands.push(KeyCode.ALT, KeyCode.DIGIT1);
        file("debts.csv", """
                شمارهٔ بدهی;کد کارگاه;نوع بدهی;دوره;مبلغ
                B-1;%1$s;معوق;1404-11;%2$d
                B-2;%1$s;جاری;1405-06;%3$d
                B-3;%1$s;معوق;1404-02;%4$d
                B-4;3199999999;جاری;1405-06;70000000
                """.formatted(centre, FIRST, SECOND, TOO_MUCH));
        hands.push(KeyCode.CONTROL, KeyCode.O);
        Walk.until("looked at", () -> hands.lines("#settle-rows") == 4);
        picture("4-branch-import");
        check("a list of debts");
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("entered", () -> rows("#settle-debts") == 4);
        picture("4-branch-debts");
        hands.push(KeyCode.END);
        hands.push(KeyCode.SPACE);
        Walk.until("why not", () -> hands.words("#notice").contains("ستاره‌دار"));
        hands.push(KeyCode.HOME);
        hands.push(KeyCode.SPACE);
        Walk.until("one", () -> hands.word("#settle-note").startsWith("۱ "));
        hands.push(KeyCode.SPACE);
        hands.push(KeyCode.CONTROL, KeyCode.A);
        Walk.until("all that are starred", () -> hands.word("#settle-note").startsWith("۳ "));
        assertThat(hands.word("#settle-note")).contains(digits(FIRST + SECOND + TOO_MUCH));
        check("debts");
        hands.pictures("settle-4-branch-ticked");
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("asked", () -> hands.sees("#settle-ask-declare"));
        picture("4-branch-declare");
        hands.push(KeyCode.ENTER);
        Walk.until("declared", () -> hands.words("#notice").contains("۳ بدهی"));
        picture("4-branch-declared");
        assertThat(behind(() -> desks.send(branch, office))).isTrue();
    }

    private void theOfficeDecides() throws Exception {
        sit(office);
        toOffset();
        hands.push(KeyCode.ALT, KeyCode.DIGIT3);
        Walk.until("decided", () -> rows("#settle-declared") == 3);
        hands.push(KeyCode.CONTROL, KeyCode.F);
        hands.type("B-3");
        Walk.until("the refused one", () -> rows("#settle-declared") == 1);
        hands.push(KeyCode.ENTER);
        Walk.until("why", () -> hands.words("#settle-details").contains("رد شد"));
        String why = hands.words("#settle-details");
        long payable = DOCUMENTS[0] + DOCUMENTS[1] + DOCUMENTS[2];
        assertThat(why)
                .contains("۲ شرط")
                .contains(digits(DOCUMENTS[3]))
                .contains(digits(TOO_MUCH))
                .contains(digits(TOO_MUCH - payable));
        picture("5-office-refused");
        hands.push(KeyCode.CONTROL, KeyCode.F);
        hands.type("B-1");
        Walk.until("the deducted one", () -> hands.words("#settle-details").contains("کسر شد از"));
        assertThat(hands.words("#settle-details")).contains(digits(FIRST)).contains("۲ سند");
        check("declared");
        hands.pictures("settle-5-office-deducted");
        hands.push(KeyCode.ENTER);
        hands.push(KeyCode.ALT, KeyCode.DIGIT4);
        Walk.until("notices", () -> rows("#settle-notices") == 2);
        check("notices");
        picture("5-office-notices");
        assertThat(behind(() -> desks.send(office, branch))).isTrue();
    }

    private void theBranchSettlesAndWrites() throws Exception {
        sit(branch);
        toOffset();
        Walk.until("debts", () -> rows("#settle-debts") == 4);
        hands.push(KeyCode.CONTROL, KeyCode.F);
        hands.type("B-3");
        Walk.until("refused here too", () -> hands.words("#settle-details").contains("رد شد"));
        picture("6-branch-refused");
        hands.push(KeyCode.ESCAPE);
        hands.push(KeyCode.ALT, KeyCode.DIGIT3);
        Walk.until("slips", () -> rows("#settle-slips") == 2);
        check("slips");
        picture("6-branch-slips");
        hands.push(KeyCode.ALT, KeyCode.DIGIT4);
        Walk.until("letters", () -> rows("#settle-letters") == 1);
        check("letters");
        picture("6-branch-letters");
        hands.push(KeyCode.CONTROL, KeyCode.E);
        Walk.until("saved", () -> hands.words("#notice").contains("۱ نامه"));
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.filter(file -> file.toString().endsWith("-centre.pdf")))
                    .hasSize(1);
        }
        hands.push(KeyCode.ENTER);
        Walk.until("on paper", () -> hands.sees("#letter-screen") && hands.sees(".sheet"));
        check("a letter");
        picture("6-branch-letter");
        hands.push(KeyCode.ESCAPE);
        Walk.until("back", () -> hands.sees("#settle-screen"));
        tellsInWriting();
        assertThat(behind(() -> desks.send(branch, office))).isTrue();
    }

    private void tellsInWriting() {
        Walk.until("to be told", () -> hands.sees("#table-tell"));
        hands.robot().interact(() -> ((Button) stage.getScene().lookup("#table-tell")).fire());
        Walk.until("the letters", () -> rows("#settle-letters") == 1);
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("asked", () -> hands.sees("#settle-ask-told"));
        picture("6-branch-told");
        hands.push(KeyCode.ENTER);
        Walk.until("told", () -> hands.words("#notice").contains("۲ بدهی") && !hands.sees("#table-tell"));
        hands.push(KeyCode.ALT, KeyCode.DIGIT5);
        Walk.until("boards", () -> rows("#settle-board") == 1);
        hands.push(KeyCode.ENTER);
        Walk.until("a board", () -> hands.lines("#board-debts") == 3);
        check("a board with debts");
        hands.pictures("settle-6-branch-board");
        hands.push(KeyCode.ESCAPE);
        Walk.until("back", () -> hands.sees("#settle-screen"));
    }

    private void theSlipIsBackAndOneIsReversed() throws Exception {
        sit(office);
        toOffset();
        hands.push(KeyCode.ALT, KeyCode.DIGIT4);
        Walk.until(
                "written back",
                () -> rows("#settle-notices") == 2
                        && hands.words("#settle-details").contains("برگ"));
        picture("7-office-slips-back");
        hands.push(KeyCode.CONTROL, KeyCode.F);
        hands.type("B-2");
        Walk.until("one notice", () -> rows("#settle-notices") == 1);
        hands.push(KeyCode.ENTER);
        hands.push(KeyCode.CONTROL, KeyCode.R);
        Walk.until("asked", () -> hands.sees("#settle-ask-reverse"));
        picture("7-office-reverse");
        hands.robot().write("بدهی پیش‌تر نقد پرداخت شده بود\n");
        Walk.until(
                "reversed",
                () -> rows("#settle-notices") == 2 && hands.words("#notice").contains("معکوس"));
        picture("7-office-reversed");
        assertThat(behind(() -> desks.send(office, branch))).isTrue();
        assertThat(behind(() -> desks.send(branch, office))).isTrue();
        hands.push(KeyCode.ESCAPE);
        hands.push(KeyCode.ALT, KeyCode.DIGIT1);
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        toOffset();
        Walk.until("all three have slips", () -> !hands.sees("#table-await_slip"));
        hands.pictures("settle-7-office-end");
    }

    /** Case B: a workshop of another branch that the centre owes; then a form comes that puts it under another centre, too. */
    @Test
    void anotherBranchSettlesALateOneAndIsRefusedWithEveryCondition() throws Exception {
        List<FormNumber> forms = behind(this::registered);
        Reference small = new Reference("C-1");
        behind(() -> declare(small, FIRST));
        Clock late = Clock.offset(Workbench.CLOCK, Duration.ofDays(12));
        office = behind(() -> desks.later(office, late));
        sit(office, late);
        toOffset();
        Walk.until("overdue", () -> hands.sees("#table-await_slip"));
        assertThat(stage.getScene().lookup("#table-await_slip").getStyleClass()).contains("bad");
        hands.robot().interact(() -> ((Button) stage.getScene().lookup("#table-await_slip")).fire());
        Walk.until("red", () -> hands.words("#settle-details").contains("دیرکرده، ۱۲ روز"));
        hands.pictures("settle-8-office-overdue");
        hands.push(KeyCode.ALT, KeyCode.DIGIT5);
        Walk.until("boards", () -> rows("#settle-board") == 1);
        hands.push(KeyCode.ENTER);
        Walk.until("a board", () -> hands.lines("#board-debts") == 1);
        picture("8-office-board");
        assertThat(stage.getScene().lookup("#board-SLIPPED").getStyleClass()).contains("is-wrong");
        behind(() -> desks.send(office, otherBranch) && desks.send(otherBranch, office));

        behind(() -> underAnotherCentre(forms.getLast()));
        behind(() -> declare(new Reference("C-2"), TOO_MUCH));
        sit(office);
        toOffset();
        hands.push(KeyCode.ALT, KeyCode.DIGIT3);
        Walk.until("decided", () -> rows("#settle-declared") == 2);
        hands.push(KeyCode.CONTROL, KeyCode.F);
        hands.type("C-2");
        Walk.until("refused", () -> hands.words("#settle-details").contains("۳ شرط"));
        String why = hands.words("#settle-details");
        assertThat(why)
                .contains("زیر بیش از یک مرکز")
                .contains(digits(DOCUMENTS[2] + DOCUMENTS[3]))
                .contains(digits(TOO_MUCH - (DOCUMENTS[0] + DOCUMENTS[1] - FIRST)));
        hands.pictures("settle-8-office-refused");
        behind(() -> desks.send(office, otherBranch));
        lettersToBoth();
        assertThat(slips(ledger(office))).isEqualTo(FIRST).isEqualTo(slips(ledger(otherBranch)));
    }

    private void lettersToBoth() throws Exception {
        sit(otherBranch);
        toOffset();
        Walk.until("to be declared again", () -> hands.sees("#table-declare_again"));
        picture("9-other-branch");
        hands.push(KeyCode.ALT, KeyCode.DIGIT4);
        Walk.until("to the centre and to the employer", () -> rows("#settle-letters") == 2);
        picture("9-other-branch-letters");
        hands.push(KeyCode.HOME);
        hands.push(KeyCode.ENTER);
        Walk.until("on paper", () -> hands.sees("#letter-screen") && hands.sees(".sheet"));
        picture("9-other-branch-letter");
    }

    /** Everything before the first debt, without the screens that the other walk shows. */
    private List<FormNumber> registered() {
        SampleOffice sample = new SampleOffice(new Workplace(directorate, Workbench.CLOCK).forms(), TODAY);
        FormValues agreement = sample.values(FormKind.AGREEMENT, 0);
        FormNumber list = sample.approved(FormKind.WORKSHOPS, under(sample.values(FormKind.WORKSHOPS, 0), agreement));
        FormValues workshop =
                under(sample.values(FormKind.WORKSHOP, 0), agreement).with("list", list.toString());
        centre = agreement.text(FormDefinition.CENTRE_WORKSHOP);
        owed = workshop.text("workshop.code");
        List<FormNumber> forms =
                List.of(sample.approved(FormKind.AGREEMENT, agreement), sample.approved(FormKind.WORKSHOP, workshop));
        agree(directorate, province, List.of(list, forms.get(0), forms.get(1)));
        sample.send(list);
        forms.forEach(sample::send);
        desks.send(directorate, office);
        Registrar registrar = office.post().clearing().registrar();
        registrar.register(forms.get(0), Optional.of(branch.office().code()), OffsetDesks.WHO);
        registrar.register(forms.get(1), Optional.of(otherBranch.office().code()), OffsetDesks.WHO);
        office.post()
                .clearing()
                .centres()
                .add(
                        new ListReader(bench.texts())
                                .receivables(receivables(Long.toString(DOCUMENTS[3])), _ -> false)
                                .values(),
                        OffsetDesks.WHO);
        desks.send(office, otherBranch);
        return forms;
    }

    private void agree(Kargozar one, Kargozar other, List<FormNumber> forms) {
        desks.send(one, other);
        FormState.Meeting meeting = new FormState.Meeting(Line.of("۱۷").orThrow(), TODAY);
        forms.forEach(form -> other.post().clearing().meeting().approve(form, meeting, OffsetDesks.WHO));
        desks.send(other, one);
    }

    private boolean declare(Reference number, long amount) {
        otherBranch
                .post()
                .clearing()
                .debts()
                .add(
                        List.of(new Event.Debt(
                                number,
                                WorkshopCode.of(owed).orThrow(),
                                DebtKind.OVERDUE,
                                new JalaliMonth(1404, 9),
                                new Rial(amount))),
                        OffsetDesks.WHO);
        otherBranch.post().clearing().debts().declare(List.of(number), OffsetDesks.WHO);
        return desks.send(otherBranch, office);
    }

    /** Another directorate's form 4 for the same workshop. */
    private boolean underAnotherCentre(FormNumber known) {
        Kargozar elsewhere = desks.desk("TD-32", "مدیریت درمان دیگر", Desk.TREATMENT_DIRECTORATE);
        desks.meet(elsewhere, office);
        SampleOffice sample = new SampleOffice(new Workplace(elsewhere, Workbench.CLOCK).forms(), TODAY);
        FormValues mine = office.offset().forms().find(known).orElseThrow().values();
        FormValues form = under(mine, sample.values(FormKind.AGREEMENT, 3)).with("list", "");
        Kargozar otherProvince = desks.desk("PO-32", "اداره کل دیگر", Desk.PROVINCIAL_OFFICE);
        desks.meet(elsewhere, otherProvince);
        FormNumber number = sample.approved(FormKind.WORKSHOP, form);
        agree(elsewhere, otherProvince, List.of(number));
        sample.send(number);
        return desks.send(elsewhere, office);
    }

    private static FormValues under(FormValues workshop, FormValues agreement) {
        FormValues values = workshop;
        for (String field : List.of(
                FormDefinition.CENTRE_NAME,
                FormDefinition.CENTRE_ID,
                FormDefinition.CENTRE_WORKSHOP,
                FormDefinition.CENTRE_BRANCH)) {
            values = values.with(field, agreement.text(field));
        }
        return values;
    }

    /** Audited = left + settled; settled = slips less opposite slips; at the office as at the branch. */
    private void toTheRial() throws Exception {
        Ledger here = ledger(office);
        Ledger there = ledger(branch);
        long audited = 0;
        long left = 0;
        long taken = 0;
        for (Document document : here.receivables().all()) {
            audited += document.amount().value();
            left += document.left();
            taken += document.taken();
        }
        assertThat(audited).isEqualTo(10_500_000_001L);
        assertThat(taken).isEqualTo(FIRST);
        assertThat(left).isEqualTo(audited - FIRST);
        assertThat(slips(here)).isEqualTo(FIRST).isEqualTo(slips(there));
        assertThat(NoticeRow.of(there)).hasSize(3).allMatch(row -> row.slip().isPresent());
        assertThat(there.declarations().all().stream().map(there::state))
                .containsExactlyInAnyOrder(DebtState.SETTLED, DebtState.REVERSED, DebtState.REFUSED);
    }

    private static long slips(Ledger ledger) {
        return NoticeRow.of(ledger).stream()
                .mapToLong(row -> (row.isOpposite() ? -1 : 1)
                        * row.slipped().map(Slip::amount).map(Rial::value).orElse(0L))
                .sum();
    }
}
