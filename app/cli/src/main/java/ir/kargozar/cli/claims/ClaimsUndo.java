package ir.kargozar.cli.claims;

import ir.kargozar.cli.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code claims undo NUMBER}: takes the last step back, as long as the claim is in no package. */
@Command(name = "undo")
public final class ClaimsUndo implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "NUMBER")
    private String number = "";

    public ClaimsUndo(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Numbered one = new Numbered(session, number);
        return one.number(
                (kargozar, valid) -> one.answer(kargozar.drafts().corrections().undo(valid, session.who())));
    }
}
