package ir.kargozar.cli.secretariat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.cli.Session;
import ir.kargozar.cli.forms.NumberedForm;
import ir.kargozar.entry.Answers;
import ir.kargozar.offset.FormState;
import ir.kargozar.text.Line;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forms refuse ID --reason TEXT --minutes X --on DATE}: refused in the joint meeting, with its reason (B2). */
@Command(name = "refuse")
public final class FormsRefuse implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    @Option(names = "--minutes", paramLabel = "X", required = true)
    private String minutes = "";

    @Option(names = "--on", paramLabel = "1405-08-30", required = true)
    private String on = "";

    public FormsRefuse(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Answers answers = new Answers(session.texts());
        Line why = answers.need("reason", reason, Line::of);
        Line line = answers.need("minutes", minutes, Line::of);
        JalaliDate date = answers.need("on", on, JalaliDate::of);
        if (why == null || line == null || date == null) {
            return session.answers().refuse(answers.problems());
        }
        return new NumberedForm(session, id)
                .decide((kargozar, form) -> kargozar.offset()
                        .secretariat()
                        .refuse(form, new FormState.Meeting(line, date), why, session.who()));
    }
}
