package ir.kargozar.settlement;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Event.Declared;
import ir.kargozar.settlement.fact.Event.Deducted;
import ir.kargozar.settlement.fact.Event.Entry;
import ir.kargozar.settlement.fact.Event.Notice;
import ir.kargozar.settlement.fact.Event.Refused;
import ir.kargozar.settlement.fact.Event.Slip;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.settlement.ledger.Registered.Centre;
import ir.kargozar.settlement.ledger.Registered.Star;
import ir.kargozar.text.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What was done in a span of days, at this desk’s knowledge: every number with the rows behind it.
 *
 * @param rows of every operation, in the order of time
 */
public record Operations(JalaliDate from, JalaliDate to, Map<Operation, List<Row>> rows) {
    public Operations {
        rows = Map.copyOf(rows);
    }

    /**
     * One thing that was done.
     *
     * @param fact that says it
     * @param declared the debt; empty where its declaration is not here
     * @param centre whose receivables bear it, where the workshop is registered here
     * @param centreName empty where nobody said it here
     * @param notice its income notice, where there is one
     * @param slip of the notice, where it came
     * @param amount rials; less than none where it takes off
     */
    public record Row(
            Fact fact,
            Optional<Declared> declared,
            Optional<WorkshopCode> centre,
            String centreName,
            Optional<Notice> notice,
            Optional<Slip> slip,
            long amount) {}

    /** @param amount rials */
    public record Sum(long count, long amount) {}

    /** Both days included. */
    public static Operations of(Ledger ledger, JalaliDate from, JalaliDate to) {
        Counting counting = new Counting(ledger, from, to);
        counting.count();
        return new Operations(from, to, counting.rows);
    }

    public List<Row> of(Operation operation) {
        return rows.getOrDefault(operation, List.of());
    }

    public Sum sum(Operation operation) {
        long amount = of(operation).stream().mapToLong(Row::amount).reduce(0, Math::addExact);
        return new Sum(of(operation).size(), amount);
    }

    private static final class Counting {
        private final Ledger ledger;
        private final JalaliDate from;
        private final JalaliDate to;
        private final Map<Operation, List<Row>> rows = new EnumMap<>(Operation.class);

        Counting(Ledger ledger, JalaliDate from, JalaliDate to) {
            this.ledger = ledger;
            this.from = from;
            this.to = to;
        }

        void count() {
            for (Fact declared : ledger.declarations().all()) {
                add(Operation.DECLARED, declared, Optional.of(declared), Optional.empty(), 1);
                ledger.declarations()
                        .decision(declared.id())
                        .filter(decision -> decision.event() instanceof Refused)
                        .ifPresent(
                                refused -> add(Operation.REFUSED, refused, Optional.of(declared), Optional.empty(), 1));
            }
            Map<UUID, Fact> entries = ledger.declarations().entries();
            for (Fact entry : entries.values()) {
                boolean isDeduction = entry.event() instanceof Deducted;
                Optional<Fact> declared = ledger.declarations().of((Entry) entry.event());
                Optional<Fact> slip = ledger.papers().slip(entry.id());
                add(isDeduction ? Operation.DEDUCTED : Operation.REVERSED, entry, declared, Optional.of(entry), 1);
                slip.ifPresent(made -> add(Operation.SLIPS, made, declared, Optional.of(entry), isDeduction ? 1 : -1));
            }
        }

        /** @param entry on which it is */
        private void add(Operation operation, Fact fact, Optional<Fact> about, Optional<Fact> entry, int sign) {
            if (fact.on().isBefore(from) || fact.on().isAfter(to)) {
                return;
            }
            Optional<Declared> declared = about.map(Fact::event).map(Declared.class::cast);
            Optional<Star> centre = about.flatMap(this::star);
            rows.computeIfAbsent(operation, _ -> new ArrayList<>())
                    .add(new Row(
                            fact,
                            declared,
                            centre.map(Star::centre),
                            centre.map(this::name).orElse(""),
                            entry.flatMap(each -> ledger.papers().notice(each.id())),
                            entry.flatMap(each -> ledger.papers().slip(each.id()))
                                    .map(slip -> (Slip) slip.event()),
                            sign * amount(fact, declared)));
        }

        private static long amount(Fact fact, Optional<Declared> declared) {
            return switch (fact.event()) {
                case Entry entry -> entry.amount().value();
                case Slip slip -> slip.amount().value();
                default -> declared.map(debt -> debt.amount().value()).orElse(0L);
            };
        }

        /** As it was registered, or as the form of its workshop names it. */
        private String name(Star star) {
            return ledger.registered()
                    .centre(star.centre())
                    .map(Centre::name)
                    .or(() -> star.owed().flatMap(Event.Named::centre))
                    .map(Line::value)
                    .orElse("");
        }

        private Optional<Star> star(Fact declaration) {
            List<Star> stars = ledger.registered().stars(((Declared) declaration.event()).workshop());
            return stars.stream()
                    .filter(star -> star.branch().equals(declaration.by()))
                    .findFirst()
                    .or(() -> stars.stream().findFirst());
        }
    }
}
