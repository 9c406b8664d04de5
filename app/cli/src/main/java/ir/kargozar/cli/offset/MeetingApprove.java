package ir.kargozar.cli.offset;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.cli.Session;
import ir.kargozar.offset.FormState;
import ir.kargozar.text.Line;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code offset meeting approve FORM --minutes X --on DATE}: this side of the joint meeting approves (B2). */
@Command(name = "approve")
public final class MeetingApprove implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FORM")
    private String form = "";

    @Option(names = "--minutes", paramLabel = "X", required = true)
    private String minutes = "";

    @Option(names = "--on", paramLabel = "1405-08-30", required = true)
    private String on = "";

    public MeetingApprove(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        FormState.Meeting meeting =
                new FormState.Meeting(Typed.value(Line.of(minutes)), Typed.value(JalaliDate.of(on)));
        return new MeetingWord(session, form).approve(meeting);
    }
}
