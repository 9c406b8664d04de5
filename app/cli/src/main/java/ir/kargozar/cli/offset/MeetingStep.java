package ir.kargozar.cli.offset;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.offset.FormState;
import ir.kargozar.text.Line;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** This side's word on a form: which form, and the minutes and day of the meeting (B2). */
abstract class MeetingStep implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FORM")
    private String form = "";

    @Option(names = "--minutes", paramLabel = "X", required = true)
    private String minutes = "";

    @Option(names = "--on", paramLabel = "1405-08-30", required = true)
    private String on = "";

    MeetingStep(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        FormState.Meeting meeting =
                new FormState.Meeting(Typed.value("minutes", Line.of(minutes)), Typed.value("--on", JalaliDate.of(on)));
        return say(new MeetingWord(session, form), meeting);
    }

    abstract int say(MeetingWord word, FormState.Meeting meeting);
}
