package ir.kargozar.cli.secretariat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.cli.Session;
import ir.kargozar.cli.forms.NumberedForm;
import ir.kargozar.entry.Answers;
import ir.kargozar.text.Line;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forms register ID --number X --on DATE}: number and day in the secretariat's book (B1, B9). */
@Command(name = "register")
public final class FormsRegister implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--number", paramLabel = "X", required = true)
    private String number = "";

    @Option(names = "--on", paramLabel = "1405-08-30", required = true)
    private String on = "";

    public FormsRegister(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Answers answers = new Answers(session.texts());
        Line line = answers.need("number", number, Line::of);
        JalaliDate date = answers.need("on", on, JalaliDate::of);
        if (line == null || date == null) {
            return session.answers().refuse(answers.problems());
        }
        return new NumberedForm(session, id)
                .decide((kargozar, form) -> kargozar.offset().secretariat().register(form, line, date, session.who()));
    }
}
