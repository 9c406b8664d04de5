package ir.kargozar.settlement.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Event.Deducted;
import ir.kargozar.settlement.fact.Event.Entry;
import ir.kargozar.settlement.fact.Event.Notice;
import ir.kargozar.settlement.fact.Event.Slip;
import ir.kargozar.settlement.fact.Event.Voucher;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.settlement.ledger.DebtState;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.settlement.ledger.Receivables.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What must hold of the books of an office and its branches when everybody has heard everything: to the rial. */
public final class Reckoning {
    private Reckoning() {}

    public static void check(Ledger office, Collection<Ledger> branches) {
        long left = 0;
        long audited = 0;
        for (Document document : office.receivables().all()) {
            assertThat(document.left()).isNotNegative();
            left += document.left();
            audited += document.amount().value();
        }
        long settled = settled(office);
        assertThat(audited).as("before = after + settled").isEqualTo(left + settled);
        long slips = 0;
        for (Ledger branch : branches) {
            slips += slips(branch);
            papersAgree(office, branch);
        }
        assertThat(slips).as("settled = slips").isEqualTo(settled);
        assertThat(slips(office)).isEqualTo(settled);
        noDebtTwice(office);
        numbersOnce(office);
    }

    private static long settled(Ledger ledger) {
        long sum = 0;
        for (Fact fact : ledger.declarations().entries().values()) {
            sum += sign(fact) * ((Entry) fact.event()).amount().value();
        }
        return sum;
    }

    private static int sign(Fact entry) {
        return entry.event() instanceof Deducted ? 1 : -1;
    }

    private static long slips(Ledger ledger) {
        Map<UUID, Fact> entries = ledger.declarations().entries();
        long sum = 0;
        for (Map.Entry<UUID, Fact> slip : ledger.papers().slips().entrySet()) {
            Fact entry = Objects.requireNonNull(entries.get(slip.getKey()), "a slip of nothing");
            sum += sign(entry) * ((Slip) slip.getValue().event()).amount().value();
        }
        return sum;
    }

    private static void papersAgree(Ledger office, Ledger branch) {
        for (Map.Entry<UUID, Fact> slip : branch.papers().slips().entrySet()) {
            Slip said = (Slip) slip.getValue().event();
            Notice notice = office.papers().notice(slip.getKey()).orElseThrow();
            Voucher voucher = office.papers().voucher(slip.getKey()).orElseThrow();
            assertThat(office.papers().slip(slip.getKey())).contains(slip.getValue());
            assertThat(branch.papers().notice(slip.getKey())).contains(notice);
            assertThat(said.notice()).isEqualTo(notice.number());
            assertThat(said.amount()).isEqualTo(notice.amount()).isEqualTo(voucher.amount());
            assertThat(voucher.number()).isEqualTo(notice.voucher());
        }
    }

    private record Debt(OfficeCode branch, Reference number) {}

    private static void noDebtTwice(Ledger office) {
        Set<Debt> taken = new HashSet<>();
        for (Fact fact : office.declarations().all()) {
            DebtState state = office.state(fact);
            assertThat(state).isIn(DebtState.REFUSED, DebtState.SETTLED, DebtState.REVERSED);
            if (state == DebtState.SETTLED) {
                assertThat(taken.add(new Debt(fact.by(), ((Event.Declared) fact.event()).debt())))
                        .isTrue();
            }
        }
    }

    private static void numbersOnce(Ledger office) {
        List<String> numbers = new ArrayList<>();
        for (UUID entry : office.declarations().entries().keySet()) {
            numbers.add(office.papers().notice(entry).orElseThrow().number().toString());
            Fact slip = office.papers().slip(entry).orElseThrow();
            numbers.add(slip.by() + " " + ((Slip) slip.event()).number());
        }
        assertThat(numbers).doesNotHaveDuplicates();
    }
}
