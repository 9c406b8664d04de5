package ir.kargozar.cli.offset;

import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.settlement.fact.Reference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code offset told [DEBT…]}: letters were handed over: of these debts, or of every settled one that is still to be told (B8, B10). */
@Command(name = "told")
public final class Told implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "DEBT", arity = "0..*")
    private List<String> debts = List.of();

    public Told(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Reference> numbers = debts.stream()
                .map(debt -> Typed.value("DEBT", Reference.of(debt)))
                .toList();
        return session.in(kargozar -> session.answers()
                .list(kargozar.post().clearing().debts().told(numbers, session.who()).stream()
                        .map(debt -> Map.of("debt", debt.value()))
                        .toList()));
    }
}
