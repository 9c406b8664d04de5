package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.Kargozar;
import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimOrder;
import ir.kargozar.claim.Status;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A documents office with more claims than a screen holds: lists go to their end, the machine's round can be stopped. */
@Tag("slow")
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class LongDesksWalkTest {
    @TempDir
    Path folder;

    private Stage stage;
    private Workbench bench;
    private Province province;
    private Kargozar office;
    private Hands hands;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("unused"), Language.FA);
        province = new Province(folder, bench.texts());
        office = province.office();
        stage = FxToolkit.registerPrimaryStage();
        hands = new Hands(stage, new FxRobot());
    }

    private void show(int claims) throws Exception {
        Kargozar agency = province.agency("3101", "کارگزاری شهر ری");
        province.take(Province.send(agency, claims, 5, Files.createDirectory(folder.resolve("in"))));
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(stage, new Workplace(office, Workbench.CLOCK), new Workbench.Chosen(folder));
        });
        FxToolkitSizes.size(stage, 1366, 768);
        Walk.until("home", () -> hands.sees("#next"));
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.background().submit(province::close).get();
        bench.close();
    }

    private long count(Status status) {
        return office.claims().counts().getOrDefault(status, 0L);
    }

    private String figure(long number) {
        return new Shown(bench.texts()).number(number);
    }

    /** To the last line of a list, however often more comes. */
    private void toTheEnd(String list, long lines) {
        long most = lines / 100 + 10;
        for (int i = 0; i < most && hands.lines(list) < lines; i++) {
            int before = hands.lines(list);
            hands.robot().interact(() -> stage.getScene().lookup(list).requestFocus());
            hands.push(KeyCode.END);
            if (before < lines) {
                Walk.until("more", () -> hands.lines(list) > before);
            }
        }
        assertThat((long) hands.lines(list)).isEqualTo(lines);
    }

    @Test
    void theRoundIsStoppedHalfWayAndSaysSo() throws Exception {
        show(3_000);
        long received = count(Status.RECEIVED);
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        Walk.until("first claim", () -> hands.focus().equals("examine-items-1-approved"));
        assertThat(hands.lines("#examine-queue")).isEqualTo(300);
        assertThat(hands.word("#examine-count")).contains(figure(received));
        toTheEnd("#examine-queue", received);
        Pictures.take(stage.getScene(), "examination-end-1366-light");
        ClaimListing all =
                office.claims().listing(ClaimFilter.ALL.statuses(Set.of(Status.RECEIVED)), ClaimOrder.FIRST_RECEIVED);
        ClaimNumber last = all.number((int) received - 1);
        hands.robot().interact(() -> stage.getScene().lookup("#examine-queue").requestFocus());
        hands.push(KeyCode.END);
        Walk.until(
                "the last claim",
                () -> hands.words("#examine-case")
                        .contains(office.claims()
                                .find(last)
                                .orElseThrow()
                                .content()
                                .insured()
                                .fullName()));

        hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        Walk.until("under way", () -> hands.sees("#examine-automatic-pane"));
        Pictures.take(stage.getScene(), "examination-running-1366-light");
        hands.push(KeyCode.ESCAPE);
        Walk.until("told", () -> hands.words("#notice").contains("متوقف شد"));
        Pictures.take(stage.getScene(), "examination-stopped-1366-light");
        long approved = count(Status.APPROVED);
        assertThat(approved).isPositive().isLessThan(received);
        String told = hands.words("#notice");
        assertThat(told).contains(figure(approved) + " پروندهٔ بی‌ایراد تأیید شد");
        assertThat(told).doesNotContain(" و ۰ پرونده هنوز");
        Walk.until("the rest", () -> hands.word("#examine-count").contains(figure(received - approved)));

        hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        Walk.until(
                "whole",
                () -> hands.words("#notice").contains("به رسیدگی شما نیاز دارد.")
                        && !hands.words("#notice").contains("متوقف"));
        assertThat(count(Status.APPROVED)).isGreaterThan(approved);
        assertThat(count(Status.APPROVED) + count(Status.RECEIVED)).isEqualTo(received);
    }

    @Test
    void paymentsGoToTheirEndAndAllMeansAll() throws Exception {
        show(700);
        office.examination().examineAllAutomatic(Province.WHO);
        long due = count(Status.APPROVED);
        assertThat(due).isGreaterThan(300);
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        Walk.until("due", () -> hands.lines("#payments") == 300);
        assertThat(hands.word("#payments-count")).contains(figure(due));
        hands.push(KeyCode.CONTROL, KeyCode.A);
        Walk.until("all ticked", () -> hands.word("#payments-sum").startsWith(figure(due) + " "));
        assertThat(hands.lines("#payments")).isEqualTo(300);
        toTheEnd("#payments", due);
        Pictures.take(stage.getScene(), "payments-end-1366-light");
        hands.push(KeyCode.CONTROL, KeyCode.A);
        Walk.until("none ticked", () -> !hands.word("#payments-sum").startsWith(figure(due) + " "));

        ClaimListing all = office.examination().payments().due(ClaimOrder.FIRST_RECEIVED);
        ClaimNumber last = all.number((int) due - 1);
        hands.push(KeyCode.CONTROL, KeyCode.F);
        hands.type(last.toString());
        Walk.until("found", () -> hands.lines("#payments") == 1);
        hands.push(KeyCode.ENTER);
        hands.push(KeyCode.HOME);
        hands.push(KeyCode.SPACE);
        Rial amount = office.claims().find(last).orElseThrow().content().amount();
        Walk.until("one ticked", () -> hands.word("#payments-sum").startsWith(figure(1) + " "));
        assertThat(hands.word("#payments-sum")).contains(bench.texts().digits(amount.grouped()));
        Pictures.take(stage.getScene(), "payments-found-1366-light");
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("asked for the day", () -> hands.sees("#payments-on"));
        hands.push(KeyCode.ENTER);
        Walk.until("paid", () -> count(Status.PAID) == 1 && hands.lines("#payments") == 0);
        assertThat(stage.getScene().lookup("#payments")).isInstanceOf(ListView.class);
    }
}
