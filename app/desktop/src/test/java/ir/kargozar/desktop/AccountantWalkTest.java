package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.account.Role;
import ir.kargozar.desktop.OffsetDesks.Person;
import ir.kargozar.desktop.settings.Settings;
import ir.kargozar.desktop.settings.SettingsFile;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.settlement.NoticeRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/**
 * A documents office in which everybody has an account: the expert registers and carries packages, the accountant enters
 * documents, withdraws list numbers (B11), and follows notices, vouchers and slips (B6).
 */
@Tag("slow")
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class AccountantWalkTest {
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
    private static final Person ADMINISTRATOR = new Person("admin", "ا. نمونه", Role.ADMINISTRATOR);
    private static final Person EXPERT = new Person("m.akbari", "م. اکبری", Role.EXAMINER);
    private static final Person ACCOUNTANT = new Person("s.rezaei", "س. رضایی", Role.ACCOUNTANT);
    private static final Person SECRETARY = new Person("n.karimi", "ن. کریمی", Role.SECRETARY);
    private static final Clock LATE = Clock.offset(Workbench.CLOCK, Duration.ofDays(12));
    private static final long DEBT = 5_000_000_001L;

    @TempDir
    Path folder;

    private FiveDesks five;
    private OffsetSoFar soFar;
    private Courier courier;
    private Hands hands;

    @BeforeEach
    void open() throws Exception {
        five = new FiveDesks(folder, "accounting-");
        soFar = new OffsetSoFar(five);
        courier = new Courier(five);
        hands = five.hands;
        soFar.formsCame();
        five.behind(() -> {
            five.desks.staff(five.office, List.of(ADMINISTRATOR, EXPERT, ACCOUNTANT, SECRETARY));
            return true;
        });
    }

    @AfterEach
    void close() throws Exception {
        five.close();
    }

    @Test
    void fromTheDocumentsToTheSlipInTheRowOfTheNotice() throws Exception {
        OfficeHands office = new OfficeHands(five);
        sits(EXPERT, Workbench.CLOCK);
        office.registers();
        theExpertLeavesDocumentsAlone();

        sits(ACCOUNTANT, Workbench.CLOCK);
        thePackagesAreOthers();
        office.entersDocuments();
        office.withdrawsAList();

        sits(EXPERT, Workbench.CLOCK);
        Path registered = expertPacks();
        five.sit(five.branch);
        courier.take(five.office, registered, "ردیف تهاتر");
        soFar.declares(five.branch, "B-1", five.centre, DEBT);
        five.sit(five.branch);
        Path declared = courier.pack(five.branch, five.office);
        sits(EXPERT, Workbench.CLOCK);
        courier.take(five.branch, declared, "ردیف تهاتر");

        sits(ACCOUNTANT, Workbench.CLOCK);
        theNoticeGoesOntoPaper();
        sits(ACCOUNTANT, LATE);
        theSlipIsLate();
        sits(EXPERT, LATE);
        Path notices = expertPacks();
        five.sit(five.branch);
        courier.take(five.office, notices, "ردیف تهاتر");
        Path slips = courier.pack(five.branch, five.office);
        sits(EXPERT, LATE);
        courier.take(five.branch, slips, "ردیف تهاتر");
        sits(ACCOUNTANT, LATE);
        theSlipIsBack();
    }

    private void sits(Person person, Clock clock) throws Exception {
        five.leave();
        five.office = five.behind(() -> five.desks.by(five.office, person, clock));
        five.sit(five.office, clock);
        Walk.settle();
    }

    private boolean isClosed(String id) {
        Node node = hands.stage().getScene().lookup("#" + id);
        assertThat(node).as(id).isNotNull();
        return node.getPseudoClassStates().contains(CLOSED);
    }

    private void theExpertLeavesDocumentsAlone() {
        five.toList(KeyCode.DIGIT2);
        Walk.until("not the expert's", () -> isClosed("settle-import-receivables"));
        hands.push(KeyCode.CONTROL, KeyCode.O);
        Walk.until(
                "whose",
                () -> hands.words("#notice").contains(five.bench().texts().word(Role.ACCOUNTANT)));
        five.picture("1-expert-documents");
    }

    /** To that branch, with a second person's word. */
    private Path expertPacks() throws Exception {
        return courier.begin(five.branch, () -> {
            Walk.until("a second person is asked for", () -> hands.sees("#second"));
            five.picture("2-expert-second");
            hands.robot().write(SECRETARY.login());
            hands.push(KeyCode.TAB);
            hands.robot().write(OffsetDesks.PASSPHRASE);
            hands.push(KeyCode.ENTER);
        });
    }

    private void thePackagesAreOthers() {
        Walk.until("packages are others'", () -> isClosed("to-packages"));
        assertThat(isClosed("to-examination")).isTrue();
        assertThat(isClosed("to-settlement")).isFalse();
        Walk.until("what waits at home", () -> hands.sees("#home-table") && hands.sees("#table-package"));
        assertThat(isClosed("table-package")).isTrue();
        hands.press("#table-package");
        Walk.until(
                "whose",
                () -> hands.words("#notice").contains(five.bench().texts().word(Role.EXAMINER)));
        assertThat(hands.sees("#home-screen")).isTrue();
        five.pictures("3-accountant-home");
    }

    private void theNoticeGoesOntoPaper() throws Exception {
        Walk.until("at home", () -> hands.sees("#table-await_slip"));
        hands.press("#table-await_slip");
        Walk.until("the notice", () -> five.rows("#settle-notices") == 1);
        assertThat(hands.words("#settle-details")).contains(five.digits(DEBT)).contains("B-");
        five.check("an accountant's notices");
        five.pictures("4-accountant-notice");
        hands.push(KeyCode.ENTER);
        Walk.until("on paper", () -> hands.sees("#letter-screen") && hands.sees(".sheet"));
        five.check("a notice on paper");
        five.pictures("4-accountant-paper");
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Path file = five.out().resolve("notice-1405-1.pdf");
        Walk.until("saved", () -> hands.words("#notice").contains("notice-1405-1.pdf"));
        NoticeRow row = NoticeRow.of(five.ledger(five.office)).getFirst();
        assertThat(text(file))
                .contains(five.digits(DEBT).replace(',', '٬'))
                .contains(five.written(row.notice().voucher()).split("/", -1)[0])
                .contains("D-1")
                .contains("D-2");
        hands.push(KeyCode.ESCAPE);
        Walk.until("back", () -> hands.sees("#settle-screen"));
    }

    private static String text(Path file) throws IOException {
        assertThat(Files.size(file)).isPositive();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Twelve days on: red at home, on the table and in the row. */
    private void theSlipIsLate() {
        Walk.until(
                "red at home",
                () -> hands.sees("#table-await_slip")
                        && hands.stage()
                                .getScene()
                                .lookup("#table-await_slip")
                                .getStyleClass()
                                .contains("bad"));
        five.pictures("5-accountant-late-home");
        hands.press("#table-await_slip");
        Walk.until("red", () -> hands.words("#settle-details").contains("دیرکرده، ۱۲ روز"));
        five.pictures("5-accountant-late");
    }

    /** Written back into the row (B6); nothing waits any more. */
    private void theSlipIsBack() throws Exception {
        five.toOffset();
        five.toList(KeyCode.DIGIT4);
        Walk.until("written back", () -> hands.words("#settle-details").contains("برگ"));
        assertThat(hands.sees("#table-await_slip")).isFalse();
        NoticeRow there = NoticeRow.of(five.ledger(five.branch)).getFirst();
        String slip = five.written(there.slipped().orElseThrow().number());
        assertThat(hands.words("#settle-details")).contains(slip.split("/", -1)[1]);
        assertThat(SettlementWalkTest.slips(five.ledger(five.office))).isEqualTo(DEBT);
        five.picture("6-accountant-slip");
        hands.push(KeyCode.ENTER);
        Walk.until("on paper", () -> hands.sees("#letter-screen") && hands.sees(".sheet"));
        five.picture("6-accountant-paper");
    }

    /** Through the entrance, as every morning: an accountant begins where their work is counted. */
    @Test
    void theAccountantSignsInAndFindsWhatIsToBeDone() throws Exception {
        five.leave();
        five.behind(() -> five.desks.shut(five.office));
        SettingsFile file = new SettingsFile(folder.resolve("desktop.properties"));
        file.save(Settings.DEFAULT);
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            new MainWindow(
                            hands.stage(),
                            five.bench().background(),
                            file,
                            five.bench().doors(),
                            five.bench().texts())
                    .enter(Optional.of(folder.resolve("OFFICE-31")), null);
        });
        Walk.until("a login is asked for", () -> hands.sees("#login"));
        hands.robot().clickOn("#login");
        hands.robot().write(ACCOUNTANT.login());
        hands.robot().clickOn("#passphrase");
        hands.robot().write(OffsetDesks.PASSPHRASE + "\n");
        Walk.until("home", () -> hands.sees("#home-screen"));
        Walk.until("what is to be done", () -> hands.sees("#table-register_centre"));
        Walk.until("others' work looks so", () -> isClosed("to-packages"));
        five.picture("0-accountant-entered");
        hands.press("#table-register_centre");
        Walk.until("the forms that came", () -> five.rows("#settle-centres") == 1);
        assertThat(isClosed("settle-register")).isFalse();
        five.picture("0-accountant-centres");
    }
}
