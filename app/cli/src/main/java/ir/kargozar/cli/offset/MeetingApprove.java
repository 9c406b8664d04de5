package ir.kargozar.cli.offset;

import ir.kargozar.cli.Session;
import ir.kargozar.offset.FormState;
import picocli.CommandLine.Command;

/** {@code offset meeting approve FORM --minutes X --on DATE}: this side of the joint meeting approves (B2). */
@Command(name = "approve")
public final class MeetingApprove extends MeetingStep {
    public MeetingApprove(Session session) {
        super(session);
    }

    @Override
    int say(MeetingWord word, FormState.Meeting meeting) {
        return word.approve(meeting);
    }
}
