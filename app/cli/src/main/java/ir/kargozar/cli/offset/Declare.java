package ir.kargozar.cli.offset;

import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.settlement.fact.Event.Declared;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code offset declare DEBT…}: declares debts to the documents office, all or none (B4). */
@Command(name = "declare")
public final class Declare implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "DEBT", arity = "1..*")
    private List<String> debts = List.of();

    public Declare(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Reference> numbers = debts.stream()
                .map(debt -> Typed.value("DEBT", Reference.of(debt)))
                .toList();
        return session.in(kargozar -> session.answers()
                .list(kargozar.post().clearing().debts().declare(numbers, session.who()).stream()
                        .map(Declare::row)
                        .toList()));
    }

    private static Map<String, Object> row(Fact fact) {
        Declared declared = (Declared) fact.event();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("debt", declared.debt().value());
        row.put("amount", declared.amount().value());
        row.put("to", fact.to().orElseThrow().value());
        return row;
    }
}
