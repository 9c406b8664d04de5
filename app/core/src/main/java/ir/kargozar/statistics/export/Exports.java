package ir.kargozar.statistics.export;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.office.Office;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.WholeFile;
import ir.kargozar.statistics.Measures;
import ir.kargozar.statistics.MonthlyFigures;
import ir.kargozar.statistics.MonthlyJson;
import ir.kargozar.statistics.MonthlySheet;
import ir.kargozar.statistics.Report;
import ir.kargozar.statistics.ReportJson;
import ir.kargozar.statistics.ReportSheet;
import ir.kargozar.statistics.ReportWords;
import ir.kargozar.statistics.Statistics;
import ir.kargozar.statistics.StatisticsPapers;
import ir.kargozar.table.TableFile;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes files of statistics: the same bytes, whoever asks for them. */
public record Exports(Statistics statistics, Supplier<Measures> measures, StatisticsPapers papers, Here here) {

    /**
     * This office and its clock.
     *
     * @param ask refuses an action that whoever works here may not do
     */
    public record Here(Office office, Clock clock, Consumer<String> ask) {}

    /** What stands in a file that was made. */
    public sealed interface Made {
        record Month(MonthlyFigures figures) implements Made {}

        record Whole(Report report) implements Made {}
    }

    /** Whole or not at all. Refusals: ROLE_NOT_ALLOWED, FILE_NOT_WRITABLE, those of the measures, and of a paper’s wording. */
    public Made make(Export wanted) {
        here.ask.accept("statistics.exported");
        return switch (wanted.form()) {
            case MONTHLY -> {
                MonthlyFigures figures =
                        statistics.monthly(wanted.period().first().inMonth());
                write(wanted.out(), out -> month(figures, wanted, out));
                yield new Made.Month(figures);
            }
            case REPORT -> {
                Report report = Report.of(statistics, measures.get(), wanted.period(), wanted.by());
                write(wanted.out(), out -> report(report, wanted, out));
                yield new Made.Whole(report);
            }
        };
    }

    private void month(MonthlyFigures figures, Export wanted, OutputStream out) {
        if (wanted.isPaper()) {
            paper(wanted, out);
        } else if (wanted.isJson()) {
            new MonthlyJson().write(figures, here.office(), out);
        } else {
            new MonthlySheet(Texts.of(wanted.language())).write(figures, here.office(), table(wanted), out);
        }
    }

    private void report(Report report, Export wanted, OutputStream out) throws IOException {
        Texts texts = Texts.of(wanted.language());
        if (wanted.isPaper()) {
            paper(wanted, out);
        } else if (wanted.isJson()) {
            new ReportJson(new ReportWords(texts)).write(report, here.office(), out);
        } else {
            new ReportSheet(texts).write(report, here.office(), table(wanted), out);
        }
    }

    private void paper(Export wanted, OutputStream out) {
        JalaliDate today = JalaliDate.of(LocalDate.now(here.clock()));
        papers.report(StatisticsPapers.Order.of(statistics, measures.get(), wanted.period(), wanted.by(), today), out);
    }

    private static TableFile.Form table(Export wanted) {
        return TableFile.Form.of(wanted.out().toString()).orElseThrow();
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** To a name beside it, then moved. */
    private static void write(Path file, Content content) {
        try {
            WholeFile.make(file, out -> {
                content.writeTo(out);
                return file;
            });
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal("FILE_NOT_WRITABLE", file.toString());
        }
    }
}
