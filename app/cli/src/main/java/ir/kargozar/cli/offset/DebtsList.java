package ir.kargozar.cli.offset;

import ir.kargozar.Clearing;
import ir.kargozar.cli.Session;
import ir.kargozar.settlement.DebtDesk;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Event.Refused;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.ledger.Ledger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code offset debts list}: debts of the branch, whether their workshop is starred, where each stands and why it was refused. */
@Command(name = "list")
public final class DebtsList implements Callable<Integer> {
    private final Session session;

    public DebtsList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> {
            Clearing clearing = kargozar.post().clearing();
            Ledger ledger = clearing.books().ledger();
            DebtDesk desk = clearing.debts();
            return session.answers()
                    .list(ledger.debts().stream()
                            .sorted(Comparator.comparing(Event.Debt::number))
                            .map(debt -> row(ledger, desk, debt))
                            .toList());
        });
    }

    private Map<String, Object> row(Ledger ledger, DebtDesk desk, Event.Debt debt) {
        Map<String, Object> row = SettlementRows.debt(debt);
        row.put("starred", !ledger.registered().stars(debt.workshop()).isEmpty());
        row.put("state", desk.state(ledger, debt.number()).map(Enum::name).orElse("NEW"));
        List<String> why = desk.last(ledger, debt.number()).stream()
                .flatMap(declared -> ledger.declarations().decision(declared.id()).stream())
                .map(Fact::event)
                .filter(Refused.class::isInstance)
                .flatMap(refused -> ((Refused) refused).failing().stream())
                .map(failing -> session.texts().word(failing.condition()))
                .toList();
        row.put("failing", why);
        return row;
    }
}
