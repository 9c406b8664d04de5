package ir.kargozar.cli.claims;

import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.cli.Session;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code claims find TEXT}: by national id, insurance number, name, provider, number or amount. */
@Command(name = "find")
public final class ClaimsFind implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "TEXT", arity = "1..*")
    private List<String> words = List.of();

    public ClaimsFind(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ClaimQuery query = ClaimQuery.ALL.text(String.join(" ", words));
        return session.in(kargozar -> session.answers().list(ClaimRows.all(kargozar.claims(), query)));
    }
}
