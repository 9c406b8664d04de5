package ir.kargozar.settlement;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.offset.Settlement;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.settlement.ledger.Registered.Star;
import ir.kargozar.text.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a branch tells in writing: to the centre (B8), and of workshops that it owes to each employer (B10). */
public final class Letters {
    private Letters() {}

    private record Occasion(Star star, JalaliDate on) {}

    /**
     * One for each workshop and day of its slips; what was reversed since is left out. A centre whose
     * own registration is not here, because it belongs to another branch, is named as its workshop's fact says, and by its
     * code where that is an older program's.
     */
    public static List<Settlement> of(Ledger ledger) {
        Map<Occasion, List<Settlement.Row>> rows = new LinkedHashMap<>();
        for (NoticeRow row : NoticeRow.of(ledger)) {
            boolean isUndone = row.isOpposite()
                    || ledger.declarations().reversal(row.entry().id()).isPresent();
            if (!isUndone && row.declared().isPresent() && row.slip().isPresent()) {
                add(ledger, row, rows);
            }
        }
        List<Settlement> letters = new ArrayList<>();
        rows.forEach((occasion, settled) -> letters.add(
                new Settlement(centre(ledger, occasion.star()), workshop(occasion.star()), settled, occasion.on())));
        return letters;
    }

    private static void add(Ledger ledger, NoticeRow row, Map<Occasion, List<Settlement.Row>> rows) {
        var declared = row.declared().orElseThrow();
        Fact slip = row.slip().orElseThrow();
        ledger.registered().stars(declared.workshop()).stream()
                .findFirst()
                .ifPresent(star -> rows.computeIfAbsent(new Occasion(star, slip.on()), _ -> new ArrayList<>())
                        .add(new Settlement.Row(
                                new Line(declared.debt().value()),
                                declared.debtKind(),
                                declared.amount(),
                                new Line(row.slipped().orElseThrow().number().toString()))));
    }

    private static Settlement.Centre centre(Ledger ledger, Star star) {
        WorkshopCode code = star.centre();
        Line name = ledger.registered()
                .centre(code)
                .map(centre -> centre.name())
                .or(() -> star.owed().flatMap(Event.Named::centre))
                .orElseGet(() -> new Line(code.value()));
        return new Settlement.Centre(name, code);
    }

    private static Optional<Settlement.Workshop> workshop(Star star) {
        return star.owed().map(named -> new Settlement.Workshop(named.name(), star.code(), named.employer()));
    }
}
