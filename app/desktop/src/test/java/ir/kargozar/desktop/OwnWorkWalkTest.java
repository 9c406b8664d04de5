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
import ir.kargozar.settlement.fact.Event.Debt;
import ir.kargozar.settlement.fact.Event.Receivable;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.settlement.ledger.Receivables.Document;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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

/** What the program cannot do by itself: find a branch whose card is not here, and give a document its list number. */
@Tag("slow")
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class OwnWorkWalkTest {
    private static final JalaliDate TODAY = new JalaliDate(1405, 8, 20);
    private static final Reference PART = new Reference("D-1");
    private static final Reference WHOLE = new Reference("D-2");

    @TempDir
    Path folder;

    private Path out;
    private Stage stage;
    private Workbench bench;
    private OffsetDesks desks;
    private Hands hands;
    private Kargozar directorate;
    private Kargozar province;
    private Kargozar office;
    private Kargozar branch;
    private SampleOffice sample;
    private FormValues values;
    private FormNumber agreement;

    @BeforeEach
    void open() throws Exception {
        out = Files.createDirectory(folder.resolve("out"));
        bench = new Workbench(folder.resolve("unused"), Language.FA);
        desks = new OffsetDesks(folder, bench.texts());
        stage = FxToolkit.registerPrimaryStage();
        hands = new Hands(stage, new FxRobot());
        behind(() -> {
            directorate = desks.desk("TD-31", "مدیریت درمان نمونه", Desk.TREATMENT_DIRECTORATE);
            province = desks.desk("PO-31", "اداره کل استان نمونه", Desk.PROVINCIAL_OFFICE);
            office = desks.desk("OFFICE-31", "دفتر اسناد پزشکی نمونه", Desk.DOCUMENTS_OFFICE);
            branch = desks.desk("BRANCH-3101", "شعبهٔ یک نمونه", Desk.BRANCH);
            desks.meet(directorate, province);
            desks.meet(directorate, office);
            desks.meet(office, branch);
            agreement = sent();
            return true;
        });
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

    private FormNumber sent() {
        sample = new SampleOffice(new Workplace(directorate, Workbench.CLOCK).forms(), TODAY);
        values = sample.values(FormKind.AGREEMENT, 0)
                .with(FormDefinition.CENTRE_BRANCH, "3199")
                .with("signedOn", TODAY.toString())
                .with("until", TODAY.plusDays(300).toString());
        FormNumber number = sample.approved(FormKind.AGREEMENT, values);
        desks.send(directorate, province);
        FormState.Meeting meeting = new FormState.Meeting(Line.of("۱۷").orThrow(), TODAY);
        province.post().clearing().meeting().approve(number, meeting, OffsetDesks.WHO);
        desks.send(province, directorate);
        sample.send(number);
        desks.send(directorate, province);
        desks.send(directorate, office);
        return number;
    }

    private void sit(Kargozar desk) throws Exception {
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(stage, new Workplace(desk, Workbench.CLOCK), new Workbench.Chosen(out));
        });
        FxToolkitSizes.size(stage, 1366, 768);
        Walk.until("home", () -> hands.sees("#next"));
        hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        Walk.until("the place", () -> hands.sees("#settle-screen"));
    }

    private void check(String screen) {
        CommandCheck check = new CommandCheck((ShellView) stage.getScene().lookup("#shell"), bench.texts());
        check.look(screen);
        assertThat(check.complaints).isEmpty();
    }

    private void fire(String button) {
        hands.robot().interact(() -> ((Button) stage.getScene().lookup(button)).fire());
    }

    private int rows(String table) {
        return stage.getScene().lookup(table) instanceof TableView<?> view
                ? view.getItems().size()
                : 0;
    }

    @Test
    void aFormForAnUnknownBranchLiesOnTheTableUntilItsCardIsTrusted() throws Exception {
        sit(province);
        Walk.until("on the table", () -> hands.sees("#table-find_branch"));
        assertThat(hands.word("#table-find_branch")).contains("۳۱۹۹");
        check("the province");
        hands.pictures("own-work-stray");
        fire("#table-find_branch");
        Walk.until("its form", () -> rows("#forms") == 1);
        assertThat(hands.words("#shell"))
                .contains(bench.texts().digits(agreement.toString()))
                .contains("۳۱۹۹");
        hands.pictures("own-work-stray-form");
        behind(() -> {
            desks.meet(province, branch);
            return true;
        });
        hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        Walk.until("again", () -> hands.sees("#settle-screen"));
        Walk.until("gone", () -> !hands.sees("#table-find_branch"));
        assertThat(behind(() -> desks.send(province, branch))).isTrue();
        assertThat(behind(() ->
                        new Workplace(branch, Workbench.CLOCK).forms().records().find(agreement)))
                .isPresent();
    }

    /** Two documents, of the first of which a part was taken. */
    private boolean taken() {
        WorkshopCode centre =
                WorkshopCode.of(values.text(FormDefinition.CENTRE_WORKSHOP)).orThrow();
        office.post()
                .clearing()
                .registrar()
                .register(agreement, Optional.of(branch.office().code()), OffsetDesks.WHO);
        office.post()
                .clearing()
                .centres()
                .add(List.of(document(PART, centre), document(WHOLE, centre)), OffsetDesks.WHO);
        desks.send(office, branch);
        declare("B-1", centre, 2_500_000_001L);
        return true;
    }

    private static Receivable document(Reference number, WorkshopCode centre) {
        return new Receivable(number, centre, new JalaliMonth(1405, 3), new Rial(4_000_000_000L), Optional.empty());
    }

    private void declare(String number, WorkshopCode centre, long amount) {
        Reference debt = new Reference(number);
        branch.post()
                .clearing()
                .debts()
                .add(
                        List.of(new Debt(debt, centre, DebtKind.OVERDUE, new JalaliMonth(1404, 9), new Rial(amount))),
                        OffsetDesks.WHO);
        branch.post().clearing().debts().declare(List.of(debt), OffsetDesks.WHO);
        desks.send(branch, office);
        desks.send(office, branch);
        desks.send(branch, office);
    }

    private Document document(Reference number) throws Exception {
        return behind(() -> office.post()
                .clearing()
                .books()
                .ledger()
                .receivables()
                .find(number)
                .orElseThrow());
    }

    @Test
    void whatIsLeftOfAPartGetsAListNumberAndIsSetOffNoMore() throws Exception {
        behind(this::taken);
        sit(office);
        hands.push(KeyCode.ALT, KeyCode.DIGIT2);
        Walk.until("documents", () -> rows("#settle-documents") == 2);
        hands.push(KeyCode.HOME);
        Walk.until(
                "the part",
                () -> hands.sees("#settle-give-list")
                        && hands.words("#settle-details").contains("D-"));
        check("documents");
        hands.pictures("own-work-documents");
        String first = hands.words("#settle-details").contains(digits(1_499_999_999L)) ? "D-1" : "D-2";
        hands.push(KeyCode.CONTROL, KeyCode.G);
        Walk.until("asked", () -> hands.sees("#settle-ask-list"));
        hands.push(KeyCode.ENTER);
        Walk.until("missing", () -> hands.sees("#settle-list-error"));
        hands.pictures("own-work-list-asked");
        hands.robot().write("L-77\n");
        Walk.until("given", () -> !hands.sees("#settle-ask-list"));
        Walk.until("told", () -> hands.words("#notice").contains(bench.texts().digits("L-77")));
        assertThat(document(new Reference(first)).list()).contains(new Reference("L-77"));
        Walk.until("withdrawal instead", () -> hands.sees("#settle-withdraw") && !hands.sees("#settle-give-list"));
        hands.pictures("own-work-list-given");
        long payable = first.equals("D-1") ? 4_000_000_000L : 1_499_999_999L;
        assertThat(behind(() -> office.post()
                        .clearing()
                        .books()
                        .ledger()
                        .receivables()
                        .payable(WorkshopCode.of(values.text(FormDefinition.CENTRE_WORKSHOP))
                                .orThrow())))
                .isEqualTo(payable);
    }

    private String digits(long number) {
        return bench.texts().digits(new Rial(number).grouped());
    }
}
