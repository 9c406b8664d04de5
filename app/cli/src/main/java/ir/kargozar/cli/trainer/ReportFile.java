package ir.kargozar.cli.trainer;

import ir.kargozar.School;
import ir.kargozar.cli.Session;
import ir.kargozar.office.Refusal;
import ir.kargozar.training.report.CohortReport;
import ir.kargozar.training.report.TrainingFiles;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code training report --cohort CODE --out FILE.{pdf,xlsx,csv} [--items]}: a class, as its people stand; with {@code --items}
 * which questions and faults are missed.
 */
@Command(name = "report")
public final class ReportFile implements Callable<Integer> {
    private final Session session;

    @Option(names = "--cohort", paramLabel = "CODE", required = true)
    private String cohort = "";

    @Option(names = "--out", paramLabel = "FILE.{pdf,xlsx,csv}", required = true)
    private Path out = Path.of("");

    @Option(names = "--items")
    private boolean items;

    public ReportFile(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> {
            School school = kargozar.post().school();
            CohortReport report = school.report(cohort).orElseThrow(() -> new Refusal("COHORT_UNKNOWN", cohort));
            TrainingFiles files = school.files(kargozar.press().trainingPapers());
            if (items) {
                files.items(report, out);
            } else {
                files.report(report, out);
            }
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("file", out);
            fields.put("cohort", cohort);
            fields.put("people", report.rows().size());
            fields.put("late", report.late());
            return session.answers().record(fields);
        });
    }
}
