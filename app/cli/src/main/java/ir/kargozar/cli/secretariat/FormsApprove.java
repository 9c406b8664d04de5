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

/** {@code forms approve ID --minutes X --on DATE}: approved in the joint meeting (B2). */
@Command(name = "approve")
public final class FormsApprove implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--minutes", paramLabel = "X", required = true)
    private String minutes = "";

    @Option(names = "--on", paramLabel = "1405-08-30", required = true)
    private String on = "";

    public FormsApprove(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Answers answers = new Answers(session.texts());
        Line line = answers.need("minutes", minutes, Line::of);
        JalaliDate date = answers.need("on", on, JalaliDate::of);
        if (line == null || date == null) {
            return session.answers().refuse(answers.problems());
        }
        return new NumberedForm(session, id)
                .decide((kargozar, form) -> kargozar.offset()
                        .secretariat()
                        .approve(form, new FormState.Meeting(line, date), session.who()));
    }
}
