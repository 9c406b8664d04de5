package ir.kargozar.cli;

import ir.kargozar.text.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report line for each record of a file, in the order of the file, and how many there were. */
public final class FileReport implements AutoCloseable {
    private final Answers answers;
    private final String count;
    private long done;
    private long refused;

    /** @param count key of the closing sentence: {0} done, {1} refused */
    public FileReport(Answers answers, String count) {
        this.answers = answers;
        this.count = count;
    }

    /** @param said the line for people, behind the line's number */
    public void done(long line, Map<String, ?> record, String said) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("line", line);
        report.putAll(record);
        answers.element(first(), report, line + "\t" + said);
        done++;
    }

    /** The first problem stands in the report line itself, all of them below {@code problems}. */
    public void refused(long line, List<Problem> problems) {
        Map<String, Object> report = Answers.object(line, problems.getFirst());
        report.put(
                "problems",
                problems.stream().map(problem -> Answers.object(line, problem)).toList());
        answers.element(first(), report, line + "\t" + answers.texts().say("cli.refused"));
        problems.forEach(problem -> answers.complain(line, problem));
        refused++;
    }

    private boolean first() {
        return done + refused == 0;
    }

    public long refused() {
        return refused;
    }

    public void flush() {
        answers.flush();
    }

    @Override
    public void close() {
        answers.endElements(first());
        answers.say(answers.texts().say(count, done, refused));
        answers.flush();
    }
}
