package ir.kargozar.desktop;

import ir.kargozar.desktop.statistics.ChartCard.DrawnChart;
import ir.kargozar.office.Office;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.WholeFile;
import ir.kargozar.statistics.Report;
import ir.kargozar.statistics.ReportJson;
import ir.kargozar.statistics.ReportSheet;
import ir.kargozar.statistics.ReportWords;
import ir.kargozar.statistics.chart.SvgChart;
import ir.kargozar.table.TableFile;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Figures on their way into one file: what it holds is told by the ending of its name. */
final class StatisticsFile {
    private static final double SHARPER = 2;

    private final Report report;
    private final Consumer<OutputStream> paper;
    private final DrawnChart chart;
    private final Office office;
    private final Texts texts;
    private @Nullable WritableImage picture;

    /** @param paper writes the report on paper */
    StatisticsFile(Report report, DrawnChart chart, Office office, Texts texts, Consumer<OutputStream> paper) {
        this.report = report;
        this.paper = paper;
        this.chart = chart;
        this.office = office;
        this.texts = texts;
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** What only the window's thread can take: a picture of the chart. */
    void take(Path file) {
        if (ending(file).equals("png")) {
            SnapshotParameters how = new SnapshotParameters();
            how.setTransform(new Scale(SHARPER, SHARPER));
            picture = chart.node().snapshot(how, null);
        }
    }

    /** Off the window's thread: to a name beside it first, moved when whole. Refused with STATISTICS_FILE_ENDING. */
    Path write(Path file) throws IOException {
        return WholeFile.make(file, out -> {
            write(ending(file), out);
            return file;
        });
    }

    private void write(String ending, OutputStream out) throws IOException {
        switch (ending) {
            case "xlsx" -> new ReportSheet(texts).write(report, office, TableFile.Form.XLSX, out);
            case "csv" -> new ReportSheet(texts).write(report, office, TableFile.Form.CSV, out);
            case "json" -> new ReportJson(new ReportWords(texts)).write(report, office, out);
            case "pdf" -> paper.accept(out);
            case "svg" ->
                out.write(new SvgChart(texts.language())
                        .of(chart.drawing(), chart.title(), chart.title())
                        .getBytes(StandardCharsets.UTF_8));
            case "png" -> ImageIO.write(SwingFXUtils.fromFXImage(Objects.requireNonNull(picture), null), "png", out);
            default -> throw new Refusal("STATISTICS_FILE_ENDING");
        }
    }
}
