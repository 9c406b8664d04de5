package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.Period;
import ir.kargozar.statistics.export.Export;
import ir.kargozar.statistics.export.Requests;
import ir.kargozar.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** What the command line asks for while the window is open. */
class ScheduledStatisticsTest {
    private static final Period YEAR = Period.of(Period.Kind.YEAR, 1405, 1);

    @TempDir
    Path folder;

    private Workbench bench;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        stage = FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    private Workplace show() throws Exception {
        Workplace open = bench.workplace();
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(stage, open, new Workbench.Chosen(folder));
        });
        return open;
    }

    private Export year(String name) {
        return new Export(Export.Form.REPORT, YEAR, Dimension.KIND, Language.FA, folder.resolve(name));
    }

    private Requests requests() {
        return new Requests(folder.resolve("agency"));
    }

    private boolean isTold(String words) {
        return stage.getScene().lookup("#notice") instanceof ir.kargozar.desktop.theme.Sentence sentence
                && sentence.getText().contains(words);
    }

    @Test
    void theOpenWindowMakesTheFileTellsItInOneLineAndRemovesTheRequest() throws Exception {
        Workplace open = show();
        Walk.settle();
        requests().leave(year("asked.json"));
        Walk.until("told", () -> isTold("asked.json"));
        Pictures.take(stage.getScene(), "statistics-scheduled");
        bench.background()
                .submit(() -> open.kargozar()
                        .post()
                        .exports(open.kargozar().press().statisticsPapers())
                        .make(year("once.json")))
                .get();

        assertThat(folder.resolve("asked.json")).hasSameBinaryContentAs(folder.resolve("once.json"));
        assertThat(requests().folder()).isEmptyDirectory();
    }

    @Test
    void whatWasLeftBeforeTheWindowOpenedIsMadeWhenItOpens() throws Exception {
        bench.workplace();
        requests().leave(year("before.csv"));
        show();
        Walk.until("made", () -> Files.exists(folder.resolve("before.csv")));
        Walk.until("removed", () -> requests().folder().toFile().list().length == 0);
    }

    @Test
    void aBrokenRequestIsSetAsideAndComplainedOf() throws Exception {
        show();
        Walk.settle();
        Files.createDirectories(requests().folder());
        Files.writeString(requests().folder().resolve("broken.json"), "{");
        Walk.until("complained", () -> isTold("broken.json"));

        assertThat(requests().folder().resolve("refused/broken.json")).exists();
        assertThat(requests().folder().resolve("broken.json")).doesNotExist();
    }
}
