package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.Kargozar;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimOrder;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Status;
import ir.kargozar.desktop.shell.ShellView;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.examination.Decision;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.identity.BranchCode;
import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** At the documents office: closed with its reason, opened by the office, then claims are ticked and become a centre's, by keyboard alone. */
@Tag("slow")
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class AssignmentWalkTest {
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
    private static final int CLAIMS = 9;
    private static final WorkshopCode MEHR = new WorkshopCode("3101234567");
    private static final WorkshopCode SEPID = new WorkshopCode("3101234568");

    @TempDir
    Path folder;

    private Stage stage;
    private Workbench bench;
    private Province province;
    private Kargozar agency;
    private Kargozar office;
    private Hands hands;
    private final List<String> cut = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("unused"), Language.FA);
        province = new Province(folder, bench.texts());
        office = province.office();
        stage = FxToolkit.registerPrimaryStage();
        hands = new Hands(stage, new FxRobot());
        agency = province.agency("3101", "کارگزاری شهر ری");
        province.take(Province.send(agency, CLAIMS, 5, Files.createDirectory(folder.resolve("in"))));
        for (ClaimNumber number : numbers()) {
            office.examination().examine(number, new Decision.ApproveInFull(), Province.WHO);
        }
        register(MEHR, "بیمارستان مهر نمونه", 1);
        register(SEPID, "درمانگاه سپید نمونه", 2);
    }

    private void register(WorkshopCode code, String name, int serial) {
        office.post()
                .clearing()
                .centres()
                .register(
                        new Event.Centre(
                                new FormNumber(new OfficeCode("TD-31"), 1405, FormKind.AGREEMENT, serial),
                                new LegalEntityId("10380284790"),
                                code,
                                new BranchCode("31"),
                                Line.of(name).orThrow()),
                        new OfficeCode("BRANCH-31"),
                        Province.WHO);
    }

    private List<ClaimNumber> numbers() {
        ClaimListing all = office.claims().listing(ClaimFilter.ALL, ClaimOrder.OLDEST_NUMBER);
        List<ClaimNumber> numbers = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            numbers.add(all.number(i));
        }
        return numbers;
    }

    private void show() throws Exception {
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(stage, new Workplace(office, Workbench.CLOCK), new Workbench.Chosen(folder));
        });
        FxToolkitSizes.size(stage, 1366, 768);
        Walk.until("home", () -> hands.sees("#next"));
        toDocuments();
    }

    private void toDocuments() {
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        Walk.until("the place", () -> hands.sees("#settle-screen"));
        hands.push(KeyCode.ALT, KeyCode.DIGIT2);
        Walk.until("documents", () -> hands.sees("#settle-claims"));
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.background().submit(province::close).get();
        bench.close();
    }

    private <T> T behind(Callable<T> what) throws Exception {
        return bench.background().submit(what).get();
    }

    private boolean isClosed() {
        return stage.getScene().lookup("#settle-claims").getPseudoClassStates().contains(CLOSED);
    }

    private int documents() {
        return stage.getScene().lookup("#settle-documents") instanceof TableView<?> view
                ? view.getItems().size()
                : -1;
    }

    private String digits(Object words) {
        return bench.texts().digits(words.toString());
    }

    private void picture(String name) {
        Walk.settle();
        Pictures.take(stage.getScene(), "assignment-" + name);
        cut.addAll(Walk.laidOut(stage.getScene(), this::cutOff));
    }

    /** Words that are not shown whole, and buttons outside of the window. */
    private List<String> cutOff() {
        List<String> found = new ArrayList<>();
        for (Node node : stage.getScene().getRoot().lookupAll("*")) {
            Bounds place = node.localToScene(node.getLayoutBounds());
            boolean isOut = place.getMinX() < -1
                    || place.getMaxX() > stage.getScene().getWidth() + 1
                    || place.getMaxY() > stage.getScene().getHeight() + 1;
            if (node instanceof Button button && button.isVisible() && isOut) {
                found.add("outside: " + button.getId());
            }
            if (node instanceof Labeled label
                    && label.isVisible()
                    && label.getText() != null
                    && !label.getText().isBlank()
                    && !label.isWrapText()
                    && !label.getStyleClass().contains("may-shorten")
                    && label.lookup(".text") instanceof Text shown
                    && !shown.getText().equals(label.getText())) {
                found.add(label.getText());
            }
        }
        return found;
    }

    @Test
    void closedItSaysWhyAndWhereItIsOpened() throws Exception {
        show();
        Walk.until("closed", this::isClosed);
        hands.push(KeyCode.CONTROL, KeyCode.E);
        Walk.until("told why", () -> hands.words("#notice").contains("settlement.json"));
        assertThat(hands.sees("#settle-claims-screen")).isFalse();
        picture("closed");
        opened();
        toDocuments();
        Walk.until("open", () -> !isClosed());
        assertThat(cut).isEmpty();
    }

    private void opened() throws Exception {
        Path place = folder.resolve(Province.OFFICE.value()).resolve("settlement");
        Files.writeString(
                Files.createDirectories(place).resolve("settlement.json"),
                "{\"order\": \"OLDEST_FIRST\", \"slipDays\": 10, \"claimsOfCentres\": true}");
    }

    @Test
    void tickedClaimsBecomeDocumentsOfACentreByKeyboardAlone() throws Exception {
        opened();
        ClaimNumber searched = numbers().get(4);
        long amount =
                office.claims().find(searched).orElseThrow().content().amount().value();
        show();
        assertThat(documents()).isZero();
        hands.push(KeyCode.CONTROL, KeyCode.E);
        Walk.until("due", () -> hands.lines("#settle-due") == CLAIMS);
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("nothing ticked", () -> hands.words("#notice").contains("Space"));
        assertThat(hands.sees("#settle-ask-claims")).isFalse();
        hands.push(KeyCode.CONTROL, KeyCode.F);
        hands.type(searched.toString());
        Walk.until("found", () -> hands.lines("#settle-due") == 1);
        hands.push(KeyCode.ENTER);
        hands.push(KeyCode.SPACE);
        Walk.until("its sum", () -> hands.word("#settle-due-sum").contains(digits(new Rial(amount).grouped())));
        CommandCheck check = new CommandCheck((ShellView) stage.getScene().lookup("#shell"), bench.texts());
        check.look("approved claims");
        assertThat(check.complaints).isEmpty();
        assertThat(check.commands).contains("settle-take-claims", "settle-due-all", "settle-due-search", "settle-back");
        picture("ticked");
        asks(searched, amount);
    }

    private void asks(ClaimNumber searched, long amount) throws Exception {
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("asked", () -> hands.sees("#settle-ask-claims"));
        assertThat(hands.words("#settle-ask-claims")).contains(digits(new Rial(amount).grouped()));
        fire();
        Walk.until("what is missing", () -> hands.sees(".field-error"));
        picture("missing");
        hands.robot().clickOn("#settle-claims-centre");
        hands.push(KeyCode.ESCAPE);
        hands.push(KeyCode.DOWN);
        hands.push(KeyCode.TAB);
        assertThat(hands.focus()).isEqualTo("settle-claims-letter");
        hands.robot().write("۱۲/و");
        hands.push(KeyCode.TAB);
        hands.robot().write("1406/01/01");
        picture("asked");
        fire();
        Walk.until("not yet", () -> hands.words("#settle-ask-claims").contains(digits("1406")));
        picture("wrong-day");
        hands.robot().clickOn("#settle-claims-date");
        hands.type("1405/08/18");
        fire();
        Walk.until("back at the documents", () -> documents() == 1 && !hands.sees("#settle-ask-claims"));
        assertThat(hands.words("#notice")).contains(digits(new Rial(amount).grouped()));
        picture("documents");
        paidToNobody(searched);
    }

    private void paidToNobody(ClaimNumber searched) throws Exception {
        Claim<?> claim = behind(() -> office.claims().find(searched).orElseThrow());
        assertThat(claim.state())
                .isInstanceOfSatisfying(
                        ClaimState.Paid.class,
                        paid -> assertThat(paid.assigned().orElseThrow().centre())
                                .isEqualTo(MEHR));
        assertThat(behind(() -> office.claims().counts()).get(Status.PAID)).isEqualTo(1);
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        Walk.until("payments", () -> hands.lines("#payments") == CLAIMS - 1);
        toDocuments();
        hands.push(KeyCode.CONTROL, KeyCode.E);
        Walk.until("due", () -> hands.lines("#settle-due") == CLAIMS - 1);
        hands.push(KeyCode.CONTROL, KeyCode.A);
        Walk.until("all ticked", () -> hands.word("#settle-due-sum").contains(digits(CLAIMS - 1)));
        hands.pictures("assignment-all");
        larger();
        hands.push(KeyCode.ESCAPE);
        Walk.until("back", () -> hands.sees("#settle-claims"));
        theAgencyIsTold(searched);
        assertThat(cut).isEmpty();
    }

    private void fire() {
        hands.robot()
                .interact(() -> hands.robot()
                        .lookup("#settle-ask-claims-yes")
                        .queryButton()
                        .fire());
    }

    /** List and question in the largest text. */
    private void larger() {
        for (int i = 0; i < 3; i++) {
            hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
        }
        picture("all-150");
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("asked in large", () -> hands.sees("#settle-ask-claims"));
        fire();
        picture("question-150");
        hands.push(KeyCode.ESCAPE);
        Walk.until("not asked any more", () -> !hands.sees("#settle-ask-claims"));
        for (int i = 0; i < 3; i++) {
            hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.MINUS);
        }
    }

    /** And its screen says to whom the money goes. */
    private void theAgencyIsTold(ClaimNumber searched) throws Exception {
        behind(() -> {
            Path file = office.post()
                    .handover()
                    .export(agency.office().code(), folder, Province.WHO, Progress.NONE)
                    .file();
            return agency.post().handover().importPackage(file, Province.WHO, Progress.NONE);
        });
        FxToolkit.setupFixture(
                () -> bench.show(stage, new Workplace(agency, Workbench.CLOCK), new Workbench.Chosen(folder)));
        FxToolkitSizes.size(stage, 1366, 768);
        Walk.until("the agency", () -> hands.sees("#next"));
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        hands.push(KeyCode.CONTROL, KeyCode.F);
        hands.type(searched.toString());
        hands.push(KeyCode.ENTER);
        Walk.until("its answer", () -> hands.sees("#answer"));
        assertThat(hands.words("#answer")).contains("بیمارستان مهر نمونه").contains("واگذار شد");
        Walk.settle();
        Pictures.take(stage.getScene(), "assignment-agency");
    }
}
