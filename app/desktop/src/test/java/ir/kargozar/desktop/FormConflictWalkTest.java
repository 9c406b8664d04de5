package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.log.Change;
import ir.kargozar.offset.FormIndex;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** Two forms came with two contents: compared and decided at the documents office, by keyboard alone. */
@Tag("slow")
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class FormConflictWalkTest {
    private static final String OTHER_CENTRE = "درمانگاه نمونهٔ دیگر";
    private static final String OTHER_WORKSHOP = "کارگاه دیگر";

    @TempDir
    Path folder;

    private Stage stage;
    private Workbench bench;
    private Province province;
    private Kargozar agency;
    private Hands hands;
    private Path in;
    private FormNumber agreement;
    private FormNumber workshops;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("unused"), Language.FA);
        province = new Province(folder, bench.texts());
        stage = FxToolkit.registerPrimaryStage();
        hands = new Hands(stage, new FxRobot());
        in = Files.createDirectory(folder.resolve("in"));
        agency = province.agency("3101", "کارگزاری شهر ری");
        SampleOffice forms = new SampleOffice(
                new Workplace(agency, Workbench.CLOCK).forms(), JalaliDate.of(LocalDate.now(Workbench.CLOCK)));
        agreement = forms.sent(FormKind.AGREEMENT, forms.values(FormKind.AGREEMENT, 1));
        workshops = forms.sent(FormKind.WORKSHOPS, forms.workshops(2, 4));
        send();
        sayOtherwise();
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

    private void send() {
        province.take(agency.post()
                .handover()
                .export(Province.OFFICE, in, Province.WHO, Progress.NONE)
                .file());
    }

    /** The agency sends both again with other values, as after its backup was put back. */
    private void sayOtherwise() {
        OffsetForm<FormState.Sent> first = at(agency, agreement);
        change(first, first.values().with("centre.name", OTHER_CENTRE), "۵۰۰/ت");
        OffsetForm<FormState.Sent> second = at(agency, workshops);
        List<Map<String, String>> rows = new ArrayList<>(second.values().rows("workshops"));
        Map<String, String> row = new HashMap<>(rows.get(1));
        row.put("name", OTHER_WORKSHOP);
        rows.set(1, row);
        change(second, second.values().with("workshops", rows), "۴۲۱۷/ت");
        send();
    }

    private void change(OffsetForm<FormState.Sent> form, FormValues values, String registration) {
        FormState.Sent sent = form.state();
        FormState.Registration other = new FormState.Registration(
                new Line(registration), sent.registration().on());
        OffsetForm<?> changed = new OffsetForm<>(
                form.number(),
                form.revision() + 1,
                form.version(),
                values,
                new FormState.Sent(other, sent.meeting(), sent.on()));
        FormIndex index = FormIndex.of(agency.offset().definitions().of(form.kind()), values);
        agency.offset().forms().update(changed, index, new Change(Province.WHO, "form.changed"));
    }

    private static OffsetForm<FormState.Sent> at(Kargozar where, FormNumber number) {
        return where.offset()
                .forms()
                .find(number)
                .flatMap(form -> form.in(FormState.Sent.class))
                .orElseThrow();
    }

    @Test
    void aPersonChoosesBetweenTwoContentsOfAForm() {
        FormValues before = at(province.office(), workshops).values();
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        Walk.until("told", () -> hands.words("#inbox-conflicts").contains("۲ پرونده یا فرم"));
        hands.push(KeyCode.CONTROL, KeyCode.K);
        hands.type(bench.texts().say("command.to-conflicts"));
        hands.push(KeyCode.ENTER);
        Walk.until("compared", () -> hands.sees("#conflict-fields"));
        assertThat(hands.word("#conflicts-count")).startsWith("۲ ");
        assertThat(hands.words("#conflict-fields"))
                .contains(OTHER_CENTRE)
                .contains("شمارهٔ ثبت دبیرخانه")
                .contains("۵۰۰/ت");
        FxToolkitSizes.size(stage, 1366, 768);
        Pictures.take(stage.getScene(), "conflicts-form-1366-light");
        hands.push(KeyCode.ALT, KeyCode.DIGIT2);
        Walk.until("asked", () -> hands.sees("#conflict-sure"));
        Pictures.take(stage.getScene(), "conflicts-form-sure");
        hands.push(KeyCode.ENTER);
        Walk.until("one left", () -> hands.lines("#conflicts") == 1);
        assertThat(at(province.office(), agreement).values().text("centre.name"))
                .isEqualTo(OTHER_CENTRE);

        Walk.until("the other", () -> hands.words("#conflict-fields").contains(OTHER_WORKSHOP));
        Pictures.take(stage.getScene(), "conflicts-form-rows-1366-light");
        hands.push(KeyCode.ALT, KeyCode.DIGIT1);
        Walk.until("none left", () -> hands.sees("#conflicts-none"));
        assertThat(at(province.office(), workshops).values()).isEqualTo(before);
        assertThat(province.office().post().conflictDesk().openCount()).isZero();
    }
}
