package ir.kargozar.cli.offset;

import ir.kargozar.cli.ExitStatus;
import ir.kargozar.cli.FileReport;
import ir.kargozar.cli.Inputs;
import ir.kargozar.cli.Session;
import ir.kargozar.office.Refusal;
import ir.kargozar.settlement.list.Listed;
import ir.kargozar.table.TableText;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Function;

/** A list that is taken whole or not at all: where a row is bad, all bad rows are told and nothing is stored. */
final class ListFile {
    private final Session session;
    private final String file;

    ListFile(Session session, String file) {
        this.session = session;
        this.file = file;
    }

    /** Refusals: FILE_NOT_READABLE, and those of {@link TableText}. */
    String text() {
        return switch (new Inputs(session).open(file)) {
            case Inputs.Opened.Refused _ -> throw new Refusal("FILE_NOT_READABLE", file);
            case Inputs.Opened.Open(InputStream in) -> {
                try (in) {
                    yield TableText.orSheet(TableText.bytes(in));
                } catch (IOException e) {
                    throw new Refusal("FILE_NOT_READABLE", file);
                }
            }
        };
    }

    /** Tells every row: what was stored, or with a dry run or bad rows what it says. */
    <T> int report(Listed<T> list, Function<T, Map<String, Object>> fields) {
        FileReport report = new FileReport(session.answers(), "training.rows.count");
        for (Listed.Row<T> row : list.rows()) {
            switch (row) {
                case Listed.Row.Good<T>(long line, T value) -> {
                    Map<String, Object> shown = fields.apply(value);
                    report.done(
                            line,
                            shown,
                            String.join(
                                    "\t",
                                    shown.values().stream()
                                            .map(Object::toString)
                                            .toList()));
                }
                case Listed.Row.Bad<T> bad -> report.refused(bad.line(), bad.problems());
            }
        }
        report.close();
        return list.isGood() ? ExitStatus.DONE : ExitStatus.REFUSED;
    }
}
