package ir.kargozar.cli.claims;

import ir.kargozar.cli.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code claims withdraw NUMBER}: throws a draft away; its number stays its own and {@code undo} brings it back. */
@Command(name = "withdraw")
public final class ClaimsWithdraw implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "NUMBER")
    private String number = "";

    public ClaimsWithdraw(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Numbered one = new Numbered(session, number);
        return one.number(
                (kargozar, valid) -> one.answer(kargozar.drafts().corrections().withdraw(valid, session.who())));
    }
}
