package ir.kargozar.statistics.export;

import ir.kargozar.office.Refusal;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.Period;
import ir.kargozar.table.TableFile;
import ir.kargozar.text.Language;
import java.nio.file.Path;
import java.util.Locale;

/**
 * One file of statistics that is wanted.
 *
 * @param period a month where the form is {@link Form#MONTHLY}
 * @param out the file, by an absolute path; its ending says how it is written
 */
public record Export(Form form, Period period, Dimension by, Language language, Path out) {
    private static final String ENDINGS = ".json .csv .xlsx .pdf";

    /** Refused with FILE_ENDING. */
    public Export {
        out = out.toAbsolutePath();
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".json")
                && !name.endsWith(".pdf")
                && TableFile.Form.of(name).isEmpty()) {
            throw new Refusal("FILE_ENDING", out.toString(), ENDINGS);
        }
    }

    /** What stands in the file. */
    public enum Form {
        /** The month's table of accepted and returned claims. */
        MONTHLY,
        /** All measures of a period, beside the one before and that of last year. */
        REPORT
    }

    boolean isJson() {
        return ends(".json");
    }

    boolean isPaper() {
        return ends(".pdf");
    }

    private boolean ends(String ending) {
        return out.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
