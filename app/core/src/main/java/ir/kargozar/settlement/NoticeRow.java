package ir.kargozar.settlement;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Event.Declared;
import ir.kargozar.settlement.fact.Event.Deducted;
import ir.kargozar.settlement.fact.Event.Entry;
import ir.kargozar.settlement.fact.Event.Notice;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.ledger.Ledger;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of the income notices (B6), with the slip that was written back into it.
 *
 * @param entry the deduction, or the opposite of one
 * @param declared empty where the declaration is not here yet
 */
public record NoticeRow(Notice notice, Fact entry, JalaliDate on, Optional<Declared> declared, Optional<Fact> slip) {

    /** Every notice of the books, in the order in which their entries were made. */
    public static List<NoticeRow> of(Ledger ledger) {
        List<NoticeRow> rows = new ArrayList<>();
        for (Fact entry : ledger.declarations().entries().values()) {
            ledger.papers().noticed(entry.id()).ifPresent(noticed -> {
                Optional<Declared> declared = ledger.declarations()
                        .of((Entry) entry.event())
                        .map(Fact::event)
                        .map(Declared.class::cast);
                rows.add(new NoticeRow(
                        (Notice) noticed.event(),
                        entry,
                        noticed.on(),
                        declared,
                        ledger.papers().slip(entry.id())));
            });
        }
        return rows;
    }

    /** Not a deduction but the opposite of one. */
    public boolean isOpposite() {
        return !(entry.event() instanceof Deducted);
    }

    /** The slip itself. */
    public Optional<Event.Slip> slipped() {
        return slip.map(Fact::event).map(Event.Slip.class::cast);
    }

    /** @param days after which a notice without a slip is overdue */
    public boolean isOverdue(JalaliDate today, int days) {
        return waiting(today) > days;
    }

    /** Days since the notice without a slip; 0 with one. */
    public long waiting(JalaliDate today) {
        return slip.isPresent() ? 0 : ChronoUnit.DAYS.between(on.gregorian(), today.gregorian());
    }
}
