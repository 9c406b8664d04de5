package ir.kargozar.cli.claims;

import ir.kargozar.cli.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code claims accept NUMBER}: refused with every problem where something stands against it. */
@Command(name = "accept")
public final class ClaimsAccept implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "NUMBER")
    private String number = "";

    public ClaimsAccept(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Numbered one = new Numbered(session, number);
        return one.number((kargozar, valid) -> one.answer(kargozar.claimDesk().accept(valid, session.who())));
    }
}
