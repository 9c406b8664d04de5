package ir.kargozar.cli.secretariat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.cli.Session;
import ir.kargozar.cli.forms.NumberedForm;
import ir.kargozar.entry.Answers;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forms send ID --on DATE}: its copies went to their recipients (B2). */
@Command(name = "send")
public final class FormsSend implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--on", paramLabel = "1405-08-30", required = true)
    private String on = "";

    public FormsSend(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Answers answers = new Answers(session.texts());
        JalaliDate date = answers.need("on", on, JalaliDate::of);
        if (date == null) {
            return session.answers().refuse(answers.problems());
        }
        return new NumberedForm(session, id)
                .decide((kargozar, form) -> kargozar.offset().secretariat().send(form, date, session.who()));
    }
}
