package ir.kargozar.cli.offset;

import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.offset.FormState;
import ir.kargozar.text.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code offset meeting refuse FORM --reason TEXT --minutes X --on DATE}: this side of the joint meeting refuses, with its reason (B2). */
@Command(name = "refuse")
public final class MeetingRefuse extends MeetingStep {
    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    public MeetingRefuse(Session session) {
        super(session);
    }

    @Override
    int say(MeetingWord word, FormState.Meeting meeting) {
        return word.refuse(meeting, Typed.value("reason", Line.of(reason)));
    }
}
