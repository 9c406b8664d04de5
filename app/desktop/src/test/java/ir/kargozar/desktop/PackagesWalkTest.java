package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.Kargozar;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.Status;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.examination.Decision;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A package to the documents office and its answer back, by keyboard, between real workspaces. */
class PackagesWalkTest {

    private static final OfficeCode AGENCY = new OfficeCode("3101");
    private static final OfficeCode OFFICE = new OfficeCode("OFFICE-31");
    private static final String WHO = "زهرا";

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final List<Path> chosen = new ArrayList<>();
    private Path out;
    private Stage stage;
    private Workbench bench;
    private Workplace agency;
    private Kargozar office;

    @BeforeEach
    void open() throws Exception {
        out = Files.createDirectory(folder.resolve("out"));
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        agency = bench.workplace();
        office = Kargozar.create(
                        folder.resolve("office").toString(),
                        new Office(OFFICE, line("دفتر رسیدگی آموزشی"), Desk.DOCUMENTS_OFFICE, line("تهران"), true),
                        "training".toCharArray(),
                        bench.texts(),
                        Workbench.CLOCK)
                .kargozar();
        stage = FxToolkit.registerPrimaryStage();
    }

    private static Line line(String text) {
        return Line.of(text).orThrow();
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.background().submit(office::close).get();
        bench.close();
    }

    private void show(Workplace workplace) throws Exception {
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(stage, workplace, new Workbench.Chosen(out, chosen));
        });
        Walk.until("home", () -> isThere("#next"));
    }

    @Test
    void sendsTheAcceptedClaimsToTheOfficeAndTakesItsAnswer() throws Exception {
        show(agency);
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        Walk.until("nothing yet", () -> isThere("#packages-empty") && isThere("#card-save"));
        Pictures.take(stage.getScene(), "packages-empty");
        push(KeyCode.CONTROL, KeyCode.E);
        Walk.until(
                "nobody to send to",
                () -> isThere("#notice") && !sentence("#notice").isEmpty());

        addOfficeCard();
        push(KeyCode.CONTROL, KeyCode.E);
        Walk.until("written", () -> results().contains("3101_to_OFFICE-31_000001.kgz"));
        assertThat(results()).contains("۲۰ پرونده").contains("بازخوانی شد");
        assertThat(agency.counter().claims().counts())
                .containsEntry(Status.ACCEPTED, 0L)
                .containsEntry(Status.PACKAGED, 20L);
        Walk.until("in the list", () -> isThere("#sent-OFFICE-31-1"));
        assertThat(reached("#sent-OFFICE-31-1")).containsExactly("ساخته", "نوشته");
        Pictures.take(stage.getScene(), "packages-sent");

        choose(answer());
        push(KeyCode.CONTROL, KeyCode.O);
        Walk.until("came", () -> results().contains("وارد شد"));
        assertThat(results()).contains("۲۰ پاسخ").contains("۱ رسید");
        Walk.until("answered", () -> reached("#sent-OFFICE-31-1").size() == 4);
        assertThat(isThere("#came-OFFICE-31-1")).isTrue();
        pictures("packages");
        inTheLargestText();

        push(KeyCode.CONTROL, KeyCode.O);
        Walk.until("came before", () -> results().contains("پیش‌تر رسیده است"));

        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        Walk.until("approved on screen", () -> chips().contains("تأییدشده"));
        push(KeyCode.HOME);
        for (int i = 0; i < 6 && !isThere("#answer"); i++) {
            push(KeyCode.DOWN);
        }
        Walk.until("answer beside the list", () -> isThere("#answer") && isThere("#details-letter"));
        Pictures.take(stage.getScene(), "claims-answered");
        robot.clickOn("#details-letter");
        Walk.until("letter", () -> isThere(".sheet"));
        Pictures.take(stage.getScene(), "outcome-letter");
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(agency.counter().claims().counts()).containsEntry(Status.APPROVED, 20L);
    }

    @Test
    void saysWhyAStrangersAndADamagedPackageAreRefusedAndTakesItOnceTheCardIsTrusted() throws Exception {
        Path file = packageToOffice();
        Path damaged = damaged(file);
        show(new Workplace(office, Workbench.CLOCK));
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        Walk.until("packages", () -> isThere("#inbox"));

        choose(file, damaged);
        push(KeyCode.CONTROL, KeyCode.O);
        Walk.until("both refused", () -> lines("#delivery") == 2);
        assertThat(results()).contains("نمی‌شناسد").contains("کارت آن دفتر را بخواهید");
        Pictures.take(stage.getScene(), "packages-refused");
        assertThat(office.claims().counts()).containsEntry(Status.RECEIVED, 0L);

        choose(Files.writeString(
                out.resolve("agency.pem"), agency.post().acquaintance().card(WHO)));
        push(KeyCode.CONTROL, KeyCode.D);
        trustByKeyboard("3101");
        choose(damaged, file);
        push(KeyCode.CONTROL, KeyCode.O);
        Walk.until("one came", () -> results().contains("وارد شد"));
        assertThat(results()).contains("آسیب دیده").contains("۲۰ پرونده");
        assertThat(office.claims().counts()).containsEntry(Status.RECEIVED, 20L);
        Pictures.take(stage.getScene(), "packages-office");
    }

    /** The card of the office, its fingerprint compared and trusted on screen. */
    private void addOfficeCard() throws IOException {
        choose(Files.writeString(
                out.resolve("office.pem"), office.post().acquaintance().card(WHO)));
        push(KeyCode.CONTROL, KeyCode.D);
        Walk.until("asked to compare", () -> isThere("#compare"));
        String spoken =
                office.post().acquaintance().identity(WHO).card().fingerprint().spoken();
        assertThat(digitsOf("#compare-fingerprint"))
                .isEqualTo(bench.texts().digits(spoken).replace(" ", ""));
        Pictures.take(stage.getScene(), "packages-compare");
        trustByKeyboard("OFFICE-31");
    }

    private void trustByKeyboard(String code) {
        Walk.until("asked to compare", () -> isThere("#compare"));
        push(KeyCode.TAB);
        push(KeyCode.SPACE);
        Walk.until("trusted", () -> isThere("#revoke-" + code));
    }

    /** The office trusts the agency, takes the package from its folder, approves everything and answers. */
    private Path answer() {
        trust(office, agency.kargozar());
        office.post().handover().importPackage(out.resolve("3101_to_OFFICE-31_000001.kgz"), WHO, Progress.NONE);
        for (ClaimLine claim : office.claims().list(ClaimQuery.ALL.limit(100)).lines()) {
            office.examination().examine(claim.number(), new Decision.ApproveInFull(), WHO);
        }
        return office.post().handover().export(AGENCY, out, WHO, Progress.NONE).file();
    }

    private Path packageToOffice() {
        trust(agency.kargozar(), office);
        return agency.post().handover().export(OFFICE, out, WHO, Progress.NONE).file();
    }

    private static void trust(Kargozar one, Kargozar other) {
        byte[] card = other.post().acquaintance().card(WHO).getBytes(StandardCharsets.UTF_8);
        Peer peer = one.post().acquaintance().add(card, WHO);
        one.post().acquaintance().trust(peer.card().office(), peer.card().fingerprint(), WHO);
    }

    private Path damaged(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        return Files.write(out.resolve("damaged.kgz"), bytes);
    }

    private void pictures(String name) {
        for (int[] size : new int[][] {{1366, 768}, {1920, 1080}}) {
            FxToolkitSizes.size(stage, size[0], size[1]);
            for (String look : new String[] {"light", "dark"}) {
                Pictures.take(stage.getScene(), name + "-" + size[0] + "-" + look + "-full");
                robot.clickOn("#look");
                Walk.settle();
            }
        }
    }

    /** On a small screen: the steps stand beneath their package and nothing leaves the window. */
    private void inTheLargestText() {
        FxToolkitSizes.size(stage, 1366, 768);
        for (int i = 0; i < 3; i++) {
            push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
        }
        Pictures.take(stage.getScene(), "packages-150-full");
        Bounds row = stage.getScene()
                .lookup("#sent-OFFICE-31-1")
                .localToScene(stage.getScene().lookup("#sent-OFFICE-31-1").getLayoutBounds());
        for (Node node : all("#sent-OFFICE-31-1")) {
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(row.getMinX() - 1);
        }
        for (int i = 0; i < 3; i++) {
            push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.MINUS);
        }
    }

    private void choose(Path... files) {
        chosen.clear();
        chosen.addAll(List.of(files));
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        Walk.settle();
    }

    private boolean isThere(String selector) {
        return stage.getScene() != null && stage.getScene().lookup(selector) != null;
    }

    private String sentence(String selector) {
        return stage.getScene().lookup(selector) instanceof Sentence sentence ? sentence.getText() : "";
    }

    private String results() {
        return Stream.concat(all("#package-results").stream(), all("#delivery").stream())
                .filter(Sentence.class::isInstance)
                .map(node -> ((Sentence) node).getText())
                .collect(Collectors.joining("\n"));
    }

    private long lines(String selector) {
        return all(selector).stream().filter(Sentence.class::isInstance).count();
    }

    private String digitsOf(String selector) {
        return all(selector).stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText().replace(" ", ""))
                .collect(Collectors.joining());
    }

    /** The steps of a package that are shown as done. */
    private List<String> reached(String selector) {
        return all(selector).stream()
                .filter(node -> node.getStyleClass().contains("reached"))
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private List<String> chips() {
        return all("#claims").stream()
                .filter(node -> node.getStyleClass().contains("chip") && node instanceof Label)
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private List<Node> all(String selector) {
        Node node = stage.getScene().lookup(selector);
        return node == null ? List.of() : List.copyOf(node.lookupAll("*"));
    }
}
