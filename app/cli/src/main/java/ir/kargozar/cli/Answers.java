package ir.kargozar.cli;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a command says: tables and sentences for people, or with {@code --json} one document on standard output.
 * Problems go to standard error, one a line with its code; with {@code --json} one object a line, and the same objects
 * as the document on standard output.
 */
public final class Answers {
    private final PrintStream out;
    private final PrintStream err;
    private final Texts texts;
    private final boolean json;
    private final ZoneId zone;

    /** @param zone in which times are told to people; scripts get instants */
    public Answers(PrintStream out, PrintStream err, Texts texts, boolean json, ZoneId zone) {
        this.out = out;
        this.err = err;
        this.texts = texts;
        this.json = json;
        this.zone = zone;
    }

    public boolean isJson() {
        return json;
    }

    public Texts texts() {
        return texts;
    }

    /** One record: its fields a line each, or the document. */
    public int record(Map<String, ?> fields) {
        if (json) {
            out.println(Json.of(fields));
        } else {
            fields.forEach(this::line);
        }
        return ExitStatus.DONE;
    }

    /** What stands inside another record is for scripts. */
    private void line(String name, Object value) {
        if (!(value instanceof Map<?, ?>)) {
            out.println(label(name) + ": " + shown(value));
        }
    }

    /** A list of records: a table, or an array of objects. */
    public int list(List<? extends Map<String, ?>> rows) {
        if (json) {
            out.println(Json.of(rows));
        } else {
            Table.print(rows, this::label, this::shown, out);
        }
        return ExitStatus.DONE;
    }

    /** Refused: exit 1. */
    public int refuse(List<Problem> problems) {
        return refuse(problems, ExitStatus.REFUSED);
    }

    /** Refused for what stands in a line of a file: exit 1. */
    public int refuse(long line, Problem problem) {
        return refuse(line, List.of(problem), ExitStatus.REFUSED);
    }

    int refuse(List<Problem> problems, int status) {
        return refuse(0, problems, status);
    }

    private int refuse(long line, List<Problem> problems, int status) {
        if (json) {
            out.println(Json.of(
                    problems.stream().map(problem -> object(line, problem)).toList()));
        }
        problems.forEach(problem -> complain(line, problem));
        return status;
    }

    /** One problem on standard error; {@code line} is the line of the file it stands in, 0 where it stands in none. */
    public void complain(long line, Problem problem) {
        err.println(json ? Json.of(object(line, problem)) : sentence(line, problem));
        err.flush();
    }

    /** {@code line field code message}, as scripts read it. */
    public static Map<String, Object> object(long line, Problem problem) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("line", line);
        object.put("field", problem.field());
        object.put("code", problem.code());
        object.put("message", words(problem));
        return object;
    }

    private String sentence(long line, Problem problem) {
        String place = problem.field().isEmpty() ? "" : problem.field() + " ";
        return (line == 0 ? "" : line + " ") + place + problem.code() + ": " + words(problem);
    }

    private static String words(Problem problem) {
        String all = problem.remedy().isEmpty() ? problem.message() : problem.message() + " " + problem.remedy();
        return all.replaceAll("\\R", " ");
    }

    /** A line of text for people only; nothing with {@code --json}. */
    public void say(String line) {
        if (!json) {
            out.println(line);
        }
    }

    /** One more record of a list whose end is not known yet: an element of the document, or a line. */
    public void element(boolean first, Map<String, ?> record, String line) {
        out.println(json ? (first ? "[" : ",") + Json.of(record) : line);
    }

    /** The end of such a list. */
    public void endElements(boolean none) {
        if (json) {
            out.println(none ? "[]" : "]");
        }
    }

    /** Where to read more, on standard error. */
    void hint(String line) {
        if (!json) {
            err.println(line);
        }
    }

    /** How far long work is, on standard error, for people only. */
    public void progress(String line) {
        hint(line);
        err.flush();
    }

    public void flush() {
        out.flush();
        err.flush();
    }

    private String label(String name) {
        return texts.say("cli.label." + name);
    }

    private String shown(Object value) {
        return switch (value) {
            case Enum<?> constant -> texts.word(constant);
            case Boolean truth -> texts.say(truth ? "cli.yes" : "cli.no");
            case Collection<?> many ->
                String.join(" ", many.stream().map(this::shown).toList());
            case Instant at -> moment(at.atZone(zone));
            default -> value.toString();
        };
    }

    /** Jalali day and time to the minute, as everywhere else. */
    private static String moment(ZonedDateTime at) {
        return JalaliDate.of(at.toLocalDate()) + " " + at.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
