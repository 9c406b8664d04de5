package ir.kargozar.settlement;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Event.Declared;
import ir.kargozar.settlement.fact.Event.Deducted;
import ir.kargozar.settlement.fact.Event.Entry;
import ir.kargozar.settlement.fact.Event.Refused;
import ir.kargozar.settlement.fact.Event.Slip;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.ledger.Ledger;
import java.util.Optional;
import java.util.stream.Stream;

/** The report to the two deputies (B15): what was done in a span of days, at this desk’s knowledge. */
public record HalfYear(
        JalaliDate from, JalaliDate to, Sum declared, Sum refused, Sum deducted, Sum reversed, Sum slips) {

    /** @param amount rials */
    public record Sum(long count, long amount) {
        static Sum of(Stream<Long> amounts) {
            return amounts.reduce(
                    new Sum(0, 0),
                    (sum, amount) -> new Sum(sum.count() + 1, Math.addExact(sum.amount(), amount)),
                    (one, other) -> new Sum(one.count() + other.count(), Math.addExact(one.amount(), other.amount())));
        }
    }

    /** Both days included. Slips of opposite entries count in their number and are taken off in their amount. */
    public static HalfYear of(Ledger ledger, JalaliDate from, JalaliDate to) {
        return new Counting(ledger, from, to).count();
    }

    private record Counting(Ledger ledger, JalaliDate from, JalaliDate to) {
        HalfYear count() {
            Stream<Fact> refused = ledger.declarations().all().stream()
                    .flatMap(declared -> ledger.declarations().decision(declared.id()).stream())
                    .filter(decision -> decision.event() instanceof Refused);
            return new HalfYear(
                    from,
                    to,
                    Sum.of(ledger.declarations().all().stream()
                            .filter(this::isIn)
                            .map(Counting::declared)),
                    Sum.of(refused.filter(this::isIn).map(this::refused)),
                    Sum.of(entries(true)
                            .map(entry -> ((Entry) entry.event()).amount().value())),
                    Sum.of(entries(false)
                            .map(entry -> ((Entry) entry.event()).amount().value())),
                    Sum.of(ledger.papers().slips().values().stream()
                            .filter(this::isIn)
                            .map(this::slip)));
        }

        private boolean isIn(Fact fact) {
            return !fact.on().isBefore(from) && !fact.on().isAfter(to);
        }

        private Stream<Fact> entries(boolean isDeduction) {
            return ledger.declarations().entries().values().stream()
                    .filter(this::isIn)
                    .filter(entry -> entry.event() instanceof Deducted == isDeduction);
        }

        private static long declared(Fact declaration) {
            return ((Declared) declaration.event()).amount().value();
        }

        private long refused(Fact decision) {
            Optional<Fact> about = ledger.declarations().find(((Refused) decision.event()).declaration());
            return about.map(Counting::declared).orElse(0L);
        }

        private long slip(Fact fact) {
            Event event = fact.event();
            Slip slip = (Slip) event;
            boolean isOpposite = Optional.ofNullable(
                            ledger.declarations().entries().get(slip.of()))
                    .filter(entry -> !(entry.event() instanceof Deducted))
                    .isPresent();
            return isOpposite ? -slip.amount().value() : slip.amount().value();
        }
    }
}
