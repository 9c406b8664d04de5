package ir.kargozar.cli.claims;

import ir.kargozar.cli.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code claims renumber NUMBER}: another number for a claim whose number another claim has at the documents office. */
@Command(name = "renumber")
public final class ClaimsRenumber implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "NUMBER")
    private String number = "";

    public ClaimsRenumber(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Numbered one = new Numbered(session, number);
        return one.number(
                (kargozar, valid) -> one.answer(kargozar.post().renumbering().renumber(valid, session.who())));
    }
}
