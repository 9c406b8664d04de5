package ir.kargozar.cli.trainer;

import ir.kargozar.School;
import ir.kargozar.cli.ExitStatus;
import ir.kargozar.cli.FileReport;
import ir.kargozar.cli.Inputs;
import ir.kargozar.cli.Session;
import ir.kargozar.office.Refusal;
import ir.kargozar.table.TableText;
import ir.kargozar.training.roll.Roll;
import ir.kargozar.training.roll.RollReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code training cohort import CODE FILE.{csv,xlsx} [--dry-run]}: introduces those of a list and puts them in a class. Nothing is stored
 * where a row is bad, or with {@code --dry-run}.
 */
@Command(name = "import")
public final class CohortImport implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "CODE")
    private String cohort = "";

    @Parameters(index = "1", paramLabel = "FILE")
    private String file = "";

    @Option(names = "--dry-run")
    private boolean dry;

    public CohortImport(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String text = text();
        return session.in(kargozar -> {
            School school = kargozar.post().school();
            Roll roll = new RollReader(school.training().register(), cohort, session.texts()).read(text);
            if (!dry && roll.bad().isEmpty()) {
                school.enrolling().enrol(roll, cohort, session.who());
            }
            return report(roll);
        });
    }

    private int report(Roll roll) {
        FileReport report = new FileReport(session.answers(), "training.rows.count");
        for (Roll.Row row : roll.rows()) {
            switch (row) {
                case Roll.Row.Good good -> report.done(good.line(), fields(good), line(good));
                case Roll.Row.Bad bad -> report.refused(bad.line(), bad.problems());
            }
        }
        report.close();
        return roll.bad().isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
    }

    private static Map<String, Object> fields(Roll.Row.Good good) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("nationalId", good.person());
        fields.put(
                "name", good.introduced().firstName() + " " + good.introduced().lastName());
        fields.put("agency", good.agency());
        fields.put("state", good.state());
        return fields;
    }

    private static String line(Roll.Row.Good good) {
        return good.person() + "\t" + good.introduced().firstName() + " "
                + good.introduced().lastName() + "\t" + good.agency();
    }

    /** Refusals: FILE_NOT_READABLE, and those of {@link TableText}. */
    private String text() {
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
}
