package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.Status;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Language;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A whole outpatient claim with three invoices, by keyboard only: its strokes are counted as the window gets them. */
@Tag("slow")
@Tag("alone")
class SpeedOfHandsTest {

    private static final int MOST_STROKES = 45;

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Workbench bench;
    private Workplace workplace;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        workplace = bench.workplace();
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(stage, workplace, new Workbench.Chosen(folder));
        });
        Walk.until("home", () -> stage.getScene().lookup("#count-DRAFT") != null);
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    @Test
    void logsAnOutpatientClaimWithThreeInvoicesInAtMostFortyFiveStrokesBeyondItsData() {
        int strokes;
        try (Strokes hands = new Strokes(robot, stage.getScene())) {
            hands.key(KeyCode.CONTROL, KeyCode.N);
            hands.enter("0499370899");
            hands.enter("لاله");
            hands.enter("کریمی‌نژاد");
            hands.enter("درمانگاه مهر");
            hands.key(KeyCode.DOWN);
            hands.key(KeyCode.DOWN);
            hands.key(KeyCode.ENTER);
            hands.enter("اهواز");
            hands.enter("050801");
            hands.key(KeyCode.ENTER);
            invoice(hands, "ویزیت", "7741", "2500000");
            invoice(hands, "دارو", "7742", "4000000");
            invoice(hands, "آزمایش", "7743", "6000000");
            hands.key(KeyCode.ENTER);
            hands.enter("820540102680020817909002");
            hands.key(KeyCode.ENTER);
            hands.key(KeyCode.CONTROL, KeyCode.S);
            Walk.until("receipt", () -> stage.getScene().lookup(".sheet") != null);
            strokes = hands.beyondData();
            System.out.printf(
                    Locale.ROOT,
                    "outpatient claim with three invoices: %d strokes beyond %d characters of data (most %d)%n",
                    strokes,
                    hands.ofData(),
                    MOST_STROKES);
        }
        assertThat(strokes).isBetween(20, MOST_STROKES);
        Claim<?> claim = newest();
        assertThat(claim.status()).isEqualTo(Status.ACCEPTED);
        assertThat(claim.content().items()).extracting(Item::service).hasToString("[ویزیت, دارو, آزمایش]");
        assertThat(claim.content().items())
                .allMatch(item ->
                        item.invoiceDate().equals(claim.content().treatment().from()));
        assertThat(claim.content().amount().value()).isEqualTo(12_500_000);
        assertThat(claim.content().papers()).hasSize(4);
        assertThat(claim.content().treatment().from()).hasToString("1405-08-01");
        assertThat(claim.content().treatment().to()).hasToString("1405-08-01");
    }

    /** The date of the day of service, and then of the invoice before, stands there already. */
    private static void invoice(Strokes hands, String service, String number, String amount) {
        hands.enter(service);
        hands.enter(number);
        hands.key(KeyCode.ENTER);
        hands.enter(amount);
    }

    private Claim<?> newest() {
        ClaimLine line = workplace
                .counter()
                .claims()
                .list(ClaimQuery.ALL.limit(1))
                .lines()
                .getFirst();
        return workplace.counter().claims().find(line.number()).orElseThrow();
    }
}
