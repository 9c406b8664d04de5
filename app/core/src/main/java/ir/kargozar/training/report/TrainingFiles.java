package ir.kargozar.training.report;

import ir.kargozar.office.Refusal;
import ir.kargozar.office.WholeFile;
import ir.kargozar.table.TableFile;
import ir.kargozar.training.report.TrainingPapers.Award;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Files of trainers, each whole or not at all. Refusals: FILE_NOT_WRITABLE, FILE_ENDING, and those of a paper’s wording.
 *
 * @param persian of papers, which are Persian whatever the tables are
 */
public record TrainingFiles(TrainingPapers papers, CohortWords words, CohortWords persian) {
    private static final String PDF = ".pdf";
    private static final String ENDINGS = ".pdf .xlsx .csv";

    /** A class by the ending of the name: a paper, or a table of its people. */
    public void report(CohortReport report, Path file) {
        if (isPaper(file)) {
            write(file, out -> papers.cohort(report, persian, out));
        } else {
            TableFile.Form form = table(file);
            write(file, out -> new CohortSheet(words).people(report, form, out));
        }
    }

    /** Which questions and faults are missed, as a table. */
    public void items(CohortReport report, Path file) {
        TableFile.Form form = table(file);
        write(file, out -> new CohortSheet(words).items(report, form, out));
    }

    public void certificate(Award award, Path file) {
        if (!isPaper(file)) {
            throw new Refusal("FILE_ENDING", file.toString(), PDF);
        }
        write(file, out -> papers.certificate(award, out));
    }

    private static boolean isPaper(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(PDF);
    }

    private static TableFile.Form table(Path file) {
        return TableFile.Form.of(file.toString())
                .orElseThrow(() -> new Refusal("FILE_ENDING", file.toString(), ENDINGS));
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
        } catch (IOException e) {
            throw new Refusal("FILE_NOT_WRITABLE", file.toString());
        }
    }
}
