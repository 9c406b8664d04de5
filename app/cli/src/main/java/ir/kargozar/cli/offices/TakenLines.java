package ir.kargozar.cli.offices;

import ir.kargozar.cli.Answers;
import ir.kargozar.handover.delivery.DeliveryReport;
import ir.kargozar.handover.delivery.DeliveryReport.Sum;
import ir.kargozar.handover.delivery.DeliverySheet;
import ir.kargozar.handover.delivery.Taken;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What became of each package, told as soon as it is known; their sum at the end. */
final class TakenLines implements AutoCloseable {
    private final Answers answers;
    private final boolean many;
    private final DeliverySheet words;
    private int told;

    /** @param many where it must be said which file is meant */
    TakenLines(Answers answers, boolean many) {
        this.answers = answers;
        this.many = many;
        this.words = new DeliverySheet(answers.texts());
    }

    void tell(DeliveryReport report) {
        List<Taken> lines = report.lines();
        for (; told < lines.size(); told++) {
            tell(lines.get(told));
        }
        answers.flush();
    }

    private void tell(Taken line) {
        switch (line) {
            case Taken.In in -> {
                Map<String, Object> row = PackageFields.of(in.head());
                row.put("state", ImportState.APPLIED);
                row.put("claims", in.totals().claimCount());
                row.put("setAside", PackageFields.of(in.setAside()));
                row.put("missing", List.of());
                tell(line, row);
            }
            case Taken.AlreadyHere here ->
                tell(line, nothing(PackageFields.of(here.head()), ImportState.ALREADY_RECEIVED, List.of()));
            case Taken.Held held ->
                tell(line, nothing(PackageFields.of(held.head()), ImportState.HELD, held.missing()));
            case Taken.Refused refused -> refused(refused.file(), refused.refusal());
        }
    }

    private static Map<String, Object> nothing(Map<String, Object> row, ImportState state, List<Long> missing) {
        row.put("state", state);
        row.put("claims", 0);
        row.put("setAside", List.of());
        row.put("missing", missing);
        return row;
    }

    private void tell(Taken line, Map<String, Object> row) {
        row.put("resumed", words.resumed(line));
        row.put("file", line.file());
        answers.element(told == 0, row, sentence(line));
    }

    private String sentence(Taken line) {
        String what = answers.texts().word(line.fate());
        String more = words.words(line);
        return line.file().getFileName() + "\t" + (more.isEmpty() ? what : what + ": " + more);
    }

    private void refused(Path file, Refusal refusal) {
        Problem problem = answers.texts()
                .problem(many ? String.valueOf(file.getFileName()) : "", refusal.code(), refusal.arguments());
        Map<String, Object> row = Answers.object(0, problem);
        row.put("file", file);
        answers.element(told == 0, row, sentence(new Taken.Refused(file, refusal)));
        answers.complain(0, problem);
    }

    void sum(Sum sum) {
        if (told == 0) {
            answers.say(answers.texts().say("cli.delivery.none"));
        } else if (many) {
            answers.say(answers.texts()
                    .say(
                            "cli.delivery.sum",
                            sum.of(Taken.Fate.TAKEN),
                            sum.of(Taken.Fate.ALREADY_HERE),
                            sum.of(Taken.Fate.HELD),
                            sum.of(Taken.Fate.REFUSED),
                            sum.claims(),
                            sum.setAside()));
        }
    }

    @Override
    public void close() {
        answers.endElements(told == 0);
        answers.flush();
    }

    /** What came of a file. */
    enum ImportState {
        APPLIED,
        ALREADY_RECEIVED,
        HELD
    }
}
