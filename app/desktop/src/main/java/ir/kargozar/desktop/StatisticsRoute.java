package ir.kargozar.desktop;

import ir.kargozar.desktop.shell.FileChoice;
import ir.kargozar.desktop.shell.ShellModel;
import ir.kargozar.desktop.statistics.MonthlyModel;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.office.Office;
import ir.kargozar.statistics.MonthlyFigures;
import ir.kargozar.statistics.MonthlyJson;
import ir.kargozar.statistics.MonthlySheet;
import ir.kargozar.table.TableFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The way of a month's figures into a file: CSV for tables, or JSON where the name ends so. */
record StatisticsRoute(MonthlyModel model, Office office, Tasks tasks, ShellModel shell, Shown shown) {

    void save(FileChoice files) {
        MonthlyFigures figures = model.figures().get();
        if (figures == null) {
            return;
        }
        files.toSave(shown.texts().say("statistics.save"), "statistics-" + figures.month() + ".csv")
                .ifPresent(file -> tasks.work(() -> write(figures, file))
                        .then(written -> shell.say(shown.say("statistics.saved", written))));
    }

    private Path write(MonthlyFigures figures, Path file) throws IOException {
        Path written = Files.createTempFile(file.toAbsolutePath().getParent(), "statistics", ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(written)) {
                if (file.toString().endsWith(".json")) {
                    new MonthlyJson().write(figures, office, out);
                } else {
                    new MonthlySheet(shown.texts()).write(figures, office, TableFile.Form.CSV, out);
                }
            }
            return Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
