package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.Kargozar;
import ir.kargozar.circular.Circular;
import ir.kargozar.circular.CircularDesk;
import ir.kargozar.circular.CircularEntry;
import ir.kargozar.circular.Circulars;
import ir.kargozar.circular.Delivery;
import ir.kargozar.circular.DeliveryState;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.scan.Scan;
import ir.kargozar.scan.ScanDesk;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A circular from the documents office to an agency and the word that it was read back, by keyboard. */
@Tag("slow")
class CircularsWalkTest {
    private static final OfficeCode AGENCY = new OfficeCode("3101");
    private static final OfficeCode OFFICE = new OfficeCode("OFFICE-31");
    private static final String WHO = "زهرا";
    private static final String TEXT = """
            سلام علیکم
            پیرو بخشنامهٔ شمارهٔ دو حوزهٔ کارگزاری، از آغاز ماه آینده این نکته‌ها در پذیرش اسناد خسارت متفرقه رعایت شود:
            ۱- اصل صورت‌حساب با سربرگ، تاریخ، شماره و مهر مرکز درمانی گرفته شود؛ رونوشت، هرچند مهر شده باشد، پذیرفته نیست.
            ۲- آمار عملکرد هر ماه تا پنجم ماه بعد به این دفتر برسد.

            مسئول حسن اجرای این دستور مسئول کارگزاری است.""";

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
        trust(agency.kargozar(), office, OFFICE);
        trust(office, agency.kargozar(), AGENCY);
        stage = FxToolkit.registerPrimaryStage();
    }

    private static Line line(String text) {
        return Line.of(text).orThrow();
    }

    private static void trust(Kargozar who, Kargozar whom, OfficeCode code) {
        byte[] card = whom.post().acquaintance().card(WHO).getBytes(StandardCharsets.UTF_8);
        Peer peer = who.post().acquaintance().add(card, WHO);
        who.post().acquaintance().trust(code, peer.card().fingerprint(), WHO);
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.background().submit(office::close).get();
        bench.close();
    }

    /** A documents office examines and pays before it. */
    private KeyCode place() {
        return isThere("#to-examination") ? KeyCode.DIGIT9 : KeyCode.DIGIT7;
    }

    private void show(Workplace workplace) throws Exception {
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(stage, workplace, new Workbench.Chosen(out, chosen));
        });
        Walk.until("home", () -> isThere("#next"));
        push(KeyCode.CONTROL, place());
        Walk.until("circulars", () -> isThere("#circulars"));
    }

    @Test
    void anAgencyReadsWhatCameAndItsOfficeLearnsIt() throws Exception {
        Circular later = publish("1000/93/5200", "دربارهٔ ارسال آمار ماهانه", "آمار تا پنجم هر ماه فرستاده شود.");
        Circular first = publish("1000/93/5193", "دربارهٔ اصل صورت‌حساب‌های بستری", TEXT, picture("form.png"));
        carry(office, agency.kargozar(), AGENCY);
        show(agency);
        Walk.until("listed", () -> lines() == 2 && isThere("#circular"));
        assertThat(label("#circulars-unread")).isEqualTo("۲ نخوانده");
        push(KeyCode.HOME);
        Walk.until(
                "opened",
                () -> sentences("#circular").contains("دربارهٔ ارسال آمار ماهانه") || isThere("#circular-look"));
        while (!isThere("#circular-look")) {
            push(KeyCode.DOWN);
        }
        assertThat(sentences("#circular-text")).contains("سلام علیکم").contains("مسئول حسن اجرای");
        assertThat(sentences("#circular-attachments")).contains("۱ صفحه، form.png");
        pictures("circulars");

        assertThat(((ButtonBase) stage.getScene().lookup("#to-circulars")).getText())
                .endsWith("۲");
        inTheLargestText("circulars-150", "#circular");

        push(KeyCode.CONTROL, KeyCode.O);
        Walk.until(
                "attachment",
                () -> isThere("#scan-page") && label("#scan-title").equals("form.png"));
        Pictures.take(stage.getScene(), "circulars-attachment");
        robot.clickOn("#scan-back");
        Walk.until("back", () -> isThere("#circular-save"));
        robot.clickOn("#circular-save");
        Walk.until("saved", () -> saved().size() == 1);

        push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("read", () -> label("#circulars-unread").equals("۱ نخوانده") && isThere("#circular-readers"));
        assertThat(isThere("#circular-read")).isFalse();
        carry(agency.kargozar(), office, OFFICE);
        assertThat(status(first)).extracting(Delivery::state).containsExactly(DeliveryState.RECEIVED);
        assertThat(status(first).getFirst().readers()).hasSize(1);
        assertThat(status(later).getFirst().readers()).isEmpty();
    }

    @Test
    void anOfficePublishesByKeyboardAndSeesWhatItKnows() throws Exception {
        show(new Workplace(office, Workbench.CLOCK));
        Walk.until("empty", () -> sentence("#circulars-empty").contains("بخشنامهٔ تازه"));
        Pictures.take(stage.getScene(), "circulars-empty");
        push(KeyCode.CONTROL, KeyCode.E);
        Walk.until("writing", () -> isThere("#circular-body"));
        push(KeyCode.CONTROL, KeyCode.S);
        Walk.until(
                "refused",
                () -> !sentence("#number-error").isEmpty()
                        && !sentence("#title-error").isEmpty());

        type("#number", "۱۰۰۰/۹۳/۵۱۹۳");
        type("#title", "دربارهٔ اصل صورت‌حساب‌های بستری");
        fill("#circular-body", TEXT);
        chosen.add(picture("نمونهٔ فرم.png"));
        chosen.add(Files.write(folder.resolve("hostile.pdf"), "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII)));
        push(KeyCode.CONTROL, KeyCode.O);
        Walk.until("attached", () -> isThere("#circular-file-remove-1"));
        push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("hostile file refused", () -> !sentence("#circular-error").isEmpty());
        pictures("circulars-publish");
        inTheLargestText("circulars-publish-150", "#circular-publishing");
        robot.clickOn("#circular-file-remove-1");
        push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("published", () -> isThere("#circular-offices"));
        assertThat(texts("#circular-offices")).contains("در بستهٔ بعدی می‌رود");

        carry(office, agency.kargozar(), AGENCY);
        CircularDesk below = agency.kargozar().post().circulars();
        Circulars circulars = below.circulars();
        below.read(circulars.find(circulars.list(WHO).getFirst().id()).orElseThrow(), "مریم رضایی");
        carry(agency.kargozar(), office, OFFICE);
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        push(KeyCode.CONTROL, place());
        push(KeyCode.HOME);
        Walk.until("known", () -> sentences("#circular-offices").contains("مریم رضایی"));
        assertThat(texts("#circular-counts")).contains("رسید: ۱");
        pictures("circulars-status");
        inTheLargestText("circulars-status-150", "#circular");
    }

    private Circular publish(String number, String title, String text, Path... files) throws Exception {
        return bench.background()
                .submit(() -> {
                    List<Scan> kept = Stream.of(files)
                            .map(file -> office.optics().desk().take(file, WHO))
                            .map(taken -> ((ScanDesk.Taken.Kept) taken).scan())
                            .toList();
                    CircularEntry.Typed typed = new CircularEntry.Typed(number, title, "DIRECTIVE", "1405-08-18", text);
                    return ((CircularDesk.Outcome.Done) office.post()
                                    .circulars()
                                    .publish(new CircularEntry(typed, List.of(), kept, false), WHO))
                            .circular();
                })
                .get();
    }

    private List<Delivery> status(Circular circular) throws Exception {
        return bench.background()
                .submit(() -> office.post().circulars().status(circular).orThrow())
                .get();
    }

    private void carry(Kargozar from, Kargozar to, OfficeCode code) throws Exception {
        bench.background()
                .submit(() -> {
                    Path file = from.post()
                            .handover()
                            .export(code, out, WHO, Progress.NONE)
                            .file();
                    return to.post().handover().importPackage(file, WHO, Progress.NONE);
                })
                .get();
    }

    private List<Path> saved() {
        try (Stream<Path> files = Files.list(out)) {
            return files.filter(file -> file.toString().endsWith(".png")).toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path picture(String name) throws Exception {
        BufferedImage image = new BufferedImage(620, 877, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, 620, 877);
        paper.setColor(Color.BLACK);
        for (int y = 100; y < 800; y += 40) {
            paper.drawRect(60, y, 500, 40);
        }
        Path file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
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

    /** Nothing stands outside of its pane. */
    private void inTheLargestText(String name, String pane) {
        for (int i = 0; i < 3; i++) {
            push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
        }
        Pictures.take(stage.getScene(), name);
        Node whole = stage.getScene().lookup(pane);
        Bounds room = whole.localToScene(whole.getLayoutBounds());
        for (Node node : whole.lookupAll(".label, .button")) {
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(room.getMinX() - 1);
            assertThat(bounds.getMaxX()).isLessThanOrEqualTo(room.getMaxX() + 1);
        }
        assertThat(room.getMinX()).isGreaterThanOrEqualTo(0);
        for (int i = 0; i < 3; i++) {
            push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.MINUS);
        }
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        Walk.settle();
    }

    private void type(String field, String text) {
        robot.interact(() -> stage.getScene().lookup(field).requestFocus());
        robot.write(text);
        Walk.settle();
    }

    private void fill(String field, String text) {
        robot.interact(() -> ((TextInputControl) stage.getScene().lookup(field)).setText(text));
        Walk.settle();
    }

    private boolean isThere(String selector) {
        return stage.getScene() != null && stage.getScene().lookup(selector) != null;
    }

    private int lines() {
        return stage.getScene().lookup("#circulars") instanceof ListView<?> list
                ? list.getItems().size()
                : 0;
    }

    private String sentence(String selector) {
        return stage.getScene().lookup(selector) instanceof Sentence sentence ? sentence.getText() : "";
    }

    private String label(String selector) {
        return stage.getScene().lookup(selector) instanceof Label label ? label.getText() : "";
    }

    private String sentences(String selector) {
        Node node = stage.getScene().lookup(selector);
        return node == null
                ? ""
                : node.lookupAll("*").stream()
                        .filter(Sentence.class::isInstance)
                        .map(each -> ((Sentence) each).getText())
                        .collect(Collectors.joining("\n"));
    }

    private String texts(String selector) {
        return stage.getScene().lookup(selector).lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(each -> ((Label) each).getText())
                .collect(Collectors.joining("\n"));
    }
}
