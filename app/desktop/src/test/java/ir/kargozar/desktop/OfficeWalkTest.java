package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.Kargozar;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimOrder;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.Status;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.log.Change;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** What the documents office does beside examination: two contents of a claim, paper files, payments. */
@Tag("slow")
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class OfficeWalkTest {
    @TempDir
    Path folder;

    private Stage stage;
    private Workbench bench;
    private Province province;
    private Kargozar agency;
    private Hands hands;
    private Path in;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("unused"), Language.FA);
        province = new Province(folder, bench.texts());
        stage = FxToolkit.registerPrimaryStage();
        hands = new Hands(stage, new FxRobot());
        in = Files.createDirectory(folder.resolve("in"));
        agency = province.agency("3101", "کارگزاری شهر ری");
        province.take(Province.send(agency, 6, 5, in));
    }

    private void show() throws Exception {
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(stage, new Workplace(province.office(), Workbench.CLOCK), new Workbench.Chosen(folder));
        });
        Walk.until("home", () -> hands.sees("#next"));
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.background().submit(province::close).get();
        bench.close();
    }

    private Claim<?> claim(Kargozar at, int place) {
        ClaimListing all = at.claims().listing(ClaimFilter.ALL, ClaimOrder.OLDEST_NUMBER);
        return at.claims().find(all.number(place)).orElseThrow();
    }

    /** The agency sends a claim again, with other amounts, as after its backup was put back. */
    private void sendOtherwise(Claim<?> claim) {
        List<Item> items = new ArrayList<>(claim.content().items());
        Item first = items.getFirst();
        items.set(
                0,
                new Item(
                        first.service(),
                        first.invoiceNumber(),
                        first.invoiceDate(),
                        first.amount().plus(new Rial(250_000))));
        ClaimContent was = claim.content();
        ClaimContent other = new ClaimContent(
                was.insured(),
                was.mainInsured(),
                was.representative(),
                was.account(),
                was.treatment(),
                was.receivedOn().plusDays(1),
                items,
                was.papers());
        agency.claims()
                .update(
                        new Claim<>(
                                claim.id(),
                                claim.number(),
                                claim.revision() + 1,
                                other,
                                new ClaimState.Accepted(was.receivedOn())),
                        new Change(Province.WHO, "claim.revised"));
        province.take(agency.post()
                .handover()
                .export(Province.OFFICE, in, Province.WHO, Progress.NONE)
                .file());
    }

    @Test
    void aPersonChoosesBetweenTwoContents() throws Exception {
        sendOtherwise(claim(agency, 0));
        sendOtherwise(claim(agency, 1));
        ClaimNumber first = claim(agency, 0).number();
        Rial before = claim(province.office(), 0).content().amount();
        show();
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        Walk.until("told", () -> hands.sees("#inbox-conflicts"));
        Pictures.take(stage.getScene(), "conflicts-inbox");
        hands.robot().clickOn("#to-conflicts");
        Walk.until("compared", () -> hands.sees("#conflict-fields"));
        assertThat(hands.words("#conflict-fields")).contains("مبلغ").contains("تاریخ دریافت");
        hands.pictures("conflicts");
        hands.push(KeyCode.ALT, KeyCode.DIGIT2);
        Walk.until("asked", () -> hands.sees("#conflict-sure"));
        hands.push(KeyCode.ENTER);
        Walk.until("one left", () -> hands.lines("#conflicts") == 1);
        assertThat(province.office()
                        .claims()
                        .find(first)
                        .orElseThrow()
                        .content()
                        .amount())
                .isEqualTo(before.plus(new Rial(250_000)));
        hands.push(KeyCode.ALT, KeyCode.DIGIT1);
        Walk.until("none left", () -> hands.sees("#conflicts-none"));
        Pictures.take(stage.getScene(), "conflicts-none");
    }

    @Test
    void twoPeopleTickThePaperFiles() throws Exception {
        show();
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        Walk.until("inbox", () -> hands.lines("#inbox-offices") == 1);
        hands.push(KeyCode.HOME);
        Walk.until("package", () -> hands.sees("#papers-3101-1"));
        hands.robot().clickOn("#papers-3101-1");
        Walk.until("files", () -> hands.lines("#paper-files") == 6);
        for (int i = 0; i < 5; i++) {
            hands.push(KeyCode.SPACE);
            int seen = i + 1;
            Walk.until(
                    "seen",
                    () -> hands.word("#paper-told").startsWith(bench.texts().digits(seen + " ")));
        }
        hands.push(KeyCode.DELETE);
        Walk.until("missing", () -> hands.word("#paper-told").contains("۱ نیست"));
        hands.pictures("papers");
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("asked for the second person", () -> hands.sees("#paper-second"));
        hands.type(System.getProperty("user.name", "desktop"));
        hands.push(KeyCode.ENTER);
        Walk.until("refused", () -> hands.words("#paper-second").contains("همکار دیگری"));
        Pictures.take(stage.getScene(), "papers-same-person");
        hands.type("مریم");
        hands.push(KeyCode.ENTER);
        Walk.until("confirmed", () -> hands.word("#paper-told").contains("نفر دوم تأیید کرد"));
    }

    @Test
    void marksManyAsPaid() throws Exception {
        province.office().examination().examineAllAutomatic(Province.WHO);
        long approved = province.office().claims().counts().getOrDefault(Status.APPROVED, 0L);
        assertThat(approved).isGreaterThan(2);
        show();
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        Walk.until("due", () -> hands.lines("#payments") == approved);
        hands.push(KeyCode.SPACE);
        hands.push(KeyCode.DOWN);
        hands.push(KeyCode.SPACE);
        Walk.until("two ticked", () -> hands.word("#payments-sum").startsWith("۲ پرونده"));
        hands.pictures("payments");
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("asked for the day", () -> hands.sees("#payments-on"));
        Pictures.take(stage.getScene(), "payments-on");
        hands.push(KeyCode.ENTER);
        Walk.until("paid", () -> hands.lines("#payments") == approved - 2);
        assertThat(province.office().claims().counts()).containsEntry(Status.PAID, 2L);
    }
}
