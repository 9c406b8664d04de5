package ir.kargozar.cli.claims;

import ir.kargozar.claim.Claim;
import ir.kargozar.cli.Answers;
import ir.kargozar.text.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report line for each claim of a file, in the order of the file. */
final class AddReport implements AutoCloseable {
    private final Answers answers;
    private long saved;
    private long refused;

    AddReport(Answers answers) {
        this.answers = answers;
    }

    void saved(long line, Claim<?> claim) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("line", line);
        report.put("number", claim.number().toString());
        report.put("status", claim.status());
        answers.element(
                first(),
                report,
                line + "\t" + claim.number() + "\t" + answers.texts().word(claim.status()));
        saved++;
    }

    /** The first problem stands in the report line itself, all of them below {@code problems}. */
    void refused(long line, List<Problem> problems) {
        Map<String, Object> report = Answers.object(line, problems.getFirst());
        report.put(
                "problems",
                problems.stream().map(problem -> Answers.object(line, problem)).toList());
        answers.element(first(), report, line + "\t" + answers.texts().say("cli.refused"));
        problems.forEach(problem -> answers.complain(line, problem));
        refused++;
    }

    private boolean first() {
        return saved + refused == 0;
    }

    long refused() {
        return refused;
    }

    void flush() {
        answers.flush();
    }

    @Override
    public void close() {
        answers.endElements(first());
        answers.say(answers.texts().say("cli.saved.count", saved, refused));
        answers.flush();
    }
}
