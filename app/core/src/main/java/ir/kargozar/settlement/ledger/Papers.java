package ir.kargozar.settlement.ledger;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Event.Notice;
import ir.kargozar.settlement.fact.Event.Slip;
import ir.kargozar.settlement.fact.Event.Voucher;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.Kind;
import ir.kargozar.settlement.fact.PaperNumber;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Notices, vouchers and slips, by the entry on which they are; the first of each counts (B6). */
public final class Papers {
    private final Map<UUID, Fact> notices = new HashMap<>();
    private final Map<UUID, Fact> vouchers = new HashMap<>();
    private final Map<UUID, Fact> slips = new HashMap<>();
    private final Map<UUID, Fact> letters = new HashMap<>();
    private final Map<Series, Integer> highest = new HashMap<>();

    private record Series(OfficeCode office, Kind kind, int year) {}

    Papers() {}

    void take(Fact fact) {
        switch (fact.event()) {
            case Notice notice -> {
                notices.merge(notice.of(), fact, Ledger::earlier);
                used(fact.by(), Kind.NOTICE, notice.number());
                used(fact.by(), Kind.VOUCHER, notice.voucher());
            }
            case Voucher voucher -> vouchers.merge(voucher.of(), fact, Ledger::earlier);
            case Slip slip -> {
                slips.merge(slip.of(), fact, Ledger::earlier);
                used(fact.by(), Kind.SLIP, slip.number());
            }
            case Event.Told told -> letters.merge(told.of(), fact, Ledger::earlier);
            default -> throw new IllegalStateException();
        }
    }

    private void used(OfficeCode office, Kind kind, PaperNumber number) {
        highest.merge(new Series(office, kind, number.year()), number.serial(), Math::max);
    }

    /** The next number of an office's notices, vouchers or slips: behind all that are known, also those that another desk gave back. */
    PaperNumber next(OfficeCode office, Kind kind, int year) {
        return new PaperNumber(year, highest.getOrDefault(new Series(office, kind, year), 0) + 1);
    }

    public Optional<Notice> notice(UUID entry) {
        return noticed(entry).map(Fact::event).map(Notice.class::cast);
    }

    /** The notice with its day. */
    public Optional<Fact> noticed(UUID entry) {
        return found(notices, entry);
    }

    public Optional<Voucher> voucher(UUID entry) {
        return found(vouchers, entry).map(Fact::event).map(Voucher.class::cast);
    }

    /** With its day. */
    public Optional<Fact> slip(UUID entry) {
        return found(slips, entry);
    }

    /** When the centre was told in writing. */
    public Optional<Fact> letter(UUID entry) {
        return found(letters, entry);
    }

    /** Every slip that counts, by its entry. */
    public Map<UUID, Fact> slips() {
        return Map.copyOf(slips);
    }

    private static Optional<Fact> found(Map<UUID, Fact> some, UUID entry) {
        return Optional.ofNullable(some.get(entry));
    }
}
