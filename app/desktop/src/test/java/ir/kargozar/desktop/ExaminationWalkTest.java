package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.Kargozar;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimOrder;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Status;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.scan.ChosenScan;
import ir.kargozar.scan.ScanDesk;
import ir.kargozar.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** An examiner decides on received claims without a mouse. */
@Tag("slow")
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class ExaminationWalkTest {
    @TempDir
    Path folder;

    private Stage stage;
    private Workbench bench;
    private Province province;
    private Hands hands;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("unused"), Language.FA);
        province = new Province(folder, bench.texts());
        stage = FxToolkit.registerPrimaryStage();
        hands = new Hands(stage, new FxRobot());
        Kargozar agency = province.agency("3101", "کارگزاری شهر ری");
        Path in = Files.createDirectory(folder.resolve("in"));
        province.take(Province.send(agency, 8, 5, in, this::scans));
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(stage, new Workplace(province.office(), Workbench.CLOCK), new Workbench.Chosen(folder));
        });
        Walk.until("home", () -> hands.sees("#next"));
    }

    /** Two papers of every claim. */
    private void scans(Kargozar agency, ClaimNumber number) {
        try {
            ScanDesk desk = agency.optics().desk();
            for (String name : List.of("invoice", "prescription")) {
                Path file =
                        Files.write(folder.resolve(name + ".jpg"), DrawnPaper.of(name + " " + number, 110, "jpeg", 1));
                if (desk.take(file, Province.WHO) instanceof ScanDesk.Taken.Kept(var _, var scan)) {
                    desk.attach(number, List.of(new ChosenScan(scan, Optional.empty())), Province.WHO);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.background().submit(province::close).get();
        bench.close();
    }

    private Claim<?> claim(int place) {
        var received = province.office()
                .claims()
                .listing(ClaimFilter.ALL.statuses(Set.of(Status.values())), ClaimOrder.FIRST_RECEIVED);
        return province.office().claims().find(received.number(place)).orElseThrow();
    }

    @Test
    void decidesItemByItemWithoutAMouse() {
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        Walk.until("first claim", () -> hands.focus().equals("examine-items-1-approved"));
        Walk.until("scan", () -> hands.sees("#examine-scans"));
        Claim<?> first = claim(0);
        assertThat(hands.words("#examine-case"))
                .contains(first.content().insured().fullName());
        Walk.until("machine looked", () -> hands.words("#examine-queue").length() > 0);
        hands.pictures("examination");

        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("second claim", () -> claim(0).status() == Status.APPROVED);
        Walk.until("caret", () -> hands.focus().equals("examine-items-1-approved"));

        Claim<?> second = claim(1);
        long asked = second.content().items().getFirst().amount().value();
        hands.type(Long.toString(asked - 1000));
        assertThat(hands.word("#kind-1")).isEqualTo("کسر");
        hands.push(KeyCode.ENTER);
        Walk.until("asked why", () -> hands.sees("#examine-reason"));
        hands.push(KeyCode.DIGIT1);
        Pictures.take(stage.getScene(), "examination-reason");
        hands.push(KeyCode.ENTER);
        Walk.until("reason stands", () -> !hands.sees("#veil"));
        hands.pictures("examination-reduced");
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("reduced", () -> claim(1).status() == Status.PARTLY_APPROVED);
        assertThat(claim(1).in(ClaimState.Approved.class).orElseThrow().state().deductions())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.cut().value()).isEqualTo(1000);
                    assertThat(one.reasons().getFirst().code()).isEqualTo("OVER_TARIFF");
                });

        Walk.until("third", () -> hands.focus().equals("examine-items-1-approved"));
        hands.push(KeyCode.CONTROL, KeyCode.R);
        Walk.until("asked why back", () -> hands.sees("#examine-reason"));
        hands.push(KeyCode.DIGIT2);
        hands.push(KeyCode.ENTER);
        Walk.until("given back", () -> claim(2).status() == Status.RETURNED_BY_OFFICE);

        hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        Walk.until("told", () -> hands.words("#notice").contains("بی‌ایراد"));
        Pictures.take(stage.getScene(), "examination-automatic");
    }
}
