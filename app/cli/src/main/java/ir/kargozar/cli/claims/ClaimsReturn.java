package ir.kargozar.cli.claims;

import ir.kargozar.cli.Session;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code claims return NUMBER --reason CODE…}: gives a draft's papers back to the insured (A2). */
@Command(name = "return")
public final class ClaimsReturn implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "NUMBER")
    private String number = "";

    @Option(names = "--reason", paramLabel = "CODE", arity = "1..*", required = true)
    private List<String> reasons = List.of();

    public ClaimsReturn(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Numbered one = new Numbered(session, number);
        return one.number(
                (kargozar, valid) -> one.answer(kargozar.claimDesk().returnToInsured(valid, reasons, session.who())));
    }
}
