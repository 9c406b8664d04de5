package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.Account;
import ir.kargozar.claim.Account.Confirmation;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.identity.Sheba;
import ir.kargozar.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A list to the bank, its answer with mismatches of every sort, and the word on the claims, by keyboard. */
@Tag("slow")
@Tag("alone")
class BankWalkTest {

    private static final int ACCOUNTS = 8;
    private static final Duration LONGEST_BLOCK = Duration.ofMillis(200);

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final List<Path> chosen = new ArrayList<>();
    private final List<Claim<?>> claims = new ArrayList<>();
    private Path out;
    private Stage stage;
    private Workbench bench;
    private Workplace workplace;

    @BeforeEach
    void open() throws Exception {
        out = Files.createDirectory(folder.resolve("out"));
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        workplace = bench.workplace();
        bench.background().submit(this::enterUnknownAccounts).get();
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(stage, workplace, new Workbench.Chosen(out, chosen));
        });
        Walk.until("home", () -> isThere("#count-ACCEPTED"));
    }

    /** The samples once more as drafts, each with an account nobody has seen. */
    private void enterUnknownAccounts() {
        List<ClaimLine> samples =
                workplace.counter().claims().list(ClaimQuery.ALL.limit(60)).lines();
        for (ClaimLine line : samples.subList(0, ACCOUNTS)) {
            ClaimContent content = workplace
                    .counter()
                    .claims()
                    .find(line.number())
                    .orElseThrow()
                    .content();
            Account account = new Account(
                    sheba(claims.size()), content.payee().nationalId(), Confirmation.UNKNOWN, Optional.empty());
            if (workplace.counter().desk().add(content.with(account), ClaimDesk.Intake.DRAFT, "زهرا")
                    instanceof ClaimDesk.Outcome.Done(Claim<?> claim)) {
                claims.add(claim);
            }
        }
        assertThat(claims).hasSize(ACCOUNTS);
    }

    private static Sheba sheba(int number) {
        return Sheba.ofAccount(String.format(Locale.ROOT, "013%019d", 7_770_000 + number));
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    @Test
    void asksTheBankDecidesOnMismatchesAndSeesTheWordOnTheClaims() throws Exception {
        push(KeyCode.CONTROL, KeyCode.DIGIT5);
        String toAsk = bench.texts().digits(Integer.toString(toAsk()));
        Walk.until("to ask", () -> count(Confirmation.UNKNOWN).equals(toAsk));
        Pictures.take(stage.getScene(), "bank-empty");
        push(KeyCode.CONTROL, KeyCode.E);
        Walk.until("asked", () -> count(Confirmation.ASKED).equals(toAsk));
        Path list = out.resolve("bank-1405-08-20.csv");
        assertThat(said("#notice")).contains("bank-1405-08-20.csv").contains(toAsk + " حساب");

        chosen.add(answer(list));
        push(KeyCode.CONTROL, KeyCode.O);
        Walk.until("preview", () -> isThere("#open-4"));
        push(KeyCode.ESCAPE);
        Walk.until("nothing taken", () -> isThere("#bank-counts"));
        try (Watchdog dog = Watchdog.begin()) {
            push(KeyCode.CONTROL, KeyCode.O);
            Walk.until("preview", () -> isThere("#open-4"));
            assertThat(texts("#bank-sums")).contains("۲ تأیید", "۱ رد", "۶ ناهمخوان");
            assertThat(asked(0)).as("nothing is taken yet").isEqualTo(Confirmation.ASKED);
            robot.write("1");
            Walk.settle();
            robot.write("۲");
            Walk.settle();
            assertThat(isChosen("#confirm-4")).isTrue();
            assertThat(isChosen("#reject-5")).isTrue();
            assertThat(dog.longest()).as(dog.where()).isLessThan(LONGEST_BLOCK);
        }
        pictures("bank-answer");
        push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("taken", () -> said("#notice").contains("ثبت شد"));
        assertThat(said("#notice")).contains("۳ تأیید").contains("۲ رد").contains("۴ سطر ماند");
        Walk.until("counted", () -> count(Confirmation.CONFIRMED).equals("۳"));
        assertThat(texts("#bank-rejected").toString()).contains("حساب بسته است");
        pictures("bank");

        push(KeyCode.CONTROL, KeyCode.O);
        Walk.until("again", () -> isThere("#bank-answer-pane"));
        assertThat(texts("#bank-answer-pane").toString()).contains("۵ از پیش دانسته");
        push(KeyCode.ESCAPE);
        Walk.until("put away", () -> isThere("#bank-counts"));
        theWordIsOnTheClaims();
    }

    private void theWordIsOnTheClaims() {
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        push(KeyCode.CONTROL, KeyCode.F);
        robot.write(claims.getFirst().number().toString());
        Walk.until("found", () -> table().getItems().size() == 1);
        robot.interact(() -> table().getSelectionModel().selectFirst());
        Walk.until("details", () -> isThere("#details-account"));
        Walk.until("confirmed", () -> label("#details-account").equals("تأیید بانک"));
        Pictures.take(stage.getScene(), "bank-details");

        push(KeyCode.CONTROL, KeyCode.N);
        Walk.until("form", () -> isThere("#account-word"));
        type(
                "#insured-nationalId",
                claims.getFirst().content().payee().nationalId().value());
        type("#account-sheba", sheba(0).value());
        Walk.until("recalled", () -> label("#account-word").equals("تأیید بانک"));
        Pictures.take(stage.getScene(), "bank-form");
        type("#account-sheba", sheba(99).value());
        Walk.until(
                "another account is not asked about",
                () -> label("#account-word").equals("پرسیده‌نشده"));
    }

    private int toAsk() throws Exception {
        return bench.background()
                .submit(() -> workplace
                        .bank()
                        .counts()
                        .getOrDefault(Confirmation.UNKNOWN, 0L)
                        .intValue())
                .get();
    }

    private TableView<?> table() {
        return (TableView<?>) stage.getScene().lookup("#claims");
    }

    /** Of our eight rows, the last of the list: two fit, one is rejected, and one mismatch of each other sort. */
    private Path answer(Path list) throws IOException {
        List<String> rows = new ArrayList<>();
        List<String> lines = List.of(Files.readString(list).substring(1).strip().split("\r\n", -1));
        rows.add(lines.getFirst());
        rows.addAll(lines.subList(lines.size() - ACCOUNTS, lines.size()));
        rows.set(1, answered(rows.get(1), "تأیید شد", ""));
        rows.set(2, answered(rows.get(2), "رد", "حساب بسته است"));
        String[] renamed = rows.get(3).split(",", -1);
        renamed[3] = "نام دیگر";
        rows.set(3, answered(String.join(",", renamed), "بله", ""));
        String[] other = rows.get(4).split(",", -1);
        other[2] = claims.getLast().content().payee().nationalId().value();
        rows.set(4, answered(String.join(",", other), "رد", "کد ملی مغایر"));
        String[] stranger = rows.get(5).split(",", -1);
        stranger[1] = sheba(500).value();
        rows.set(5, answered(String.join(",", stranger), "بله", ""));
        rows.set(6, answered(rows.get(6), "بعداً", ""));
        rows.set(7, answered(rows.get(7), "بله", ""));
        rows.set(8, answered(rows.get(8).replace("IR", "IX"), "بله", ""));
        rows.add(answered(rows.get(6).replace("بعداً", ""), "بله", ""));
        return Files.writeString(out.resolve("answer.csv"), String.join("\r\n", rows), StandardCharsets.UTF_8);
    }

    private static String answered(String row, String answer, String reason) {
        String[] cells = row.split(",", -1);
        cells[5] = answer;
        cells[6] = reason;
        return String.join(",", cells);
    }

    private Confirmation asked(int claim) throws Exception {
        return bench.background()
                .submit(() -> workplace
                        .counter()
                        .claims()
                        .find(claims.get(claim).number())
                        .orElseThrow()
                        .content()
                        .account()
                        .confirmation())
                .get();
    }

    private void pictures(String name) {
        for (int[] size : new int[][] {{1366, 768}, {1920, 1080}}) {
            FxToolkitSizes.size(stage, size[0], size[1]);
            for (String look : new String[] {"light", "dark"}) {
                Pictures.take(stage.getScene(), name + "-" + size[0] + "-" + look);
                robot.clickOn("#look");
                Walk.settle();
            }
        }
        FxToolkitSizes.size(stage, 1366, 768);
    }

    private void type(String field, String text) {
        robot.interact(() -> {
            TextField found = (TextField) stage.getScene().lookup(field);
            found.requestFocus();
            found.clear();
        });
        robot.write(text);
        Walk.settle();
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        Walk.settle();
    }

    private boolean isThere(String selector) {
        return stage.getScene() != null && stage.getScene().lookup(selector) != null;
    }

    private boolean isChosen(String selector) {
        return stage.getScene().lookup(selector) instanceof javafx.scene.control.ToggleButton button
                && button.isSelected();
    }

    private String count(Confirmation state) {
        return texts("#bank-count-" + state.name()).stream()
                .reduce((_, last) -> last)
                .orElse("");
    }

    private String said(String selector) {
        return stage.getScene().lookup(selector) instanceof Sentence sentence ? sentence.getText() : "";
    }

    private String label(String selector) {
        return stage.getScene().lookup(selector) instanceof Label label ? label.getText() : "";
    }

    private List<String> texts(String selector) {
        Node node = stage.getScene().lookup(selector);
        return node == null
                ? List.of()
                : node.lookupAll(".label").stream()
                        .filter(Label.class::isInstance)
                        .map(each -> ((Label) each).getText())
                        .collect(Collectors.toList());
    }
}
