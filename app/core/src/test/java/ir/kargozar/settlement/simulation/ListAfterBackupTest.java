package ir.kargozar.settlement.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.Settlement.DebtKind;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.settlement.ledger.DebtState;
import ir.kargozar.text.Line;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A list number that was given outlives an office put back to before it: the document is not paid and set off as well (B11). */
class ListAfterBackupTest {
    private static final Reference DOCUMENT = new Reference("D1");
    private static final Reference DEBT = new Reference("B1");
    private static final Line WORD = new Line("Word");

    private final World world = LongStream.iterate(1, seed -> seed + 1)
            .mapToObj(World::new)
            .filter(made ->
                    made.terms.inForce(World.CENTRES.getFirst(), made.today()).isPresent())
            .findFirst()
            .orElseThrow();
    private final Station office = world.office;
    private final Station branch = world.branches.getFirst();
    private long packages;

    private void exchange() {
        for (int i = 0; i < 3; i++) {
            for (Station each : world.branches) {
                assertThat(each.take(office.make(each, ++packages))).isEmpty();
                assertThat(office.take(each.make(office, ++packages))).isEmpty();
            }
        }
    }

    private void entered(long amount) {
        office.centres.add(
                List.of(new Event.Receivable(
                        DOCUMENT, World.centre(0), new JalaliMonth(1405, 3), new Rial(1_000), Optional.empty())),
                Station.WHO);
        branch.debts.add(
                List.of(new Event.Debt(
                        DEBT, World.centre(0), DebtKind.OVERDUE, new JalaliMonth(1404, 3), new Rial(amount))),
                Station.WHO);
        exchange();
    }

    private DebtState declared() {
        branch.debts.declare(List.of(DEBT), Station.WHO);
        exchange();
        return office.ledger().state(office.ledger().declarations().all().getLast());
    }

    @Test
    void comesBackBeforeAnythingIsDecided() {
        entered(400);
        Runnable back = office.backup();
        office.centres.giveList(DOCUMENT, new Reference("L1"), Station.WHO);
        exchange();
        back.run();
        assertThat(office.ledger().receivables().find(DOCUMENT).orElseThrow().list())
                .isEmpty();

        assertThat(declared()).isEqualTo(DebtState.REFUSED);
        assertThat(office.ledger().receivables().find(DOCUMENT).orElseThrow().list())
                .contains(new Reference("L1"));
        office.centres.withdrawList(DOCUMENT, WORD, WORD, Station.WHO);
        assertThat(declared()).isEqualTo(DebtState.SETTLED);
    }

    @Test
    void isNotGivenWhileTheOfficeWaitsForWhatOthersKnow() {
        entered(400);
        office.backup().run();
        assertThatThrownBy(() -> office.centres.giveList(DOCUMENT, new Reference("L1"), Station.WHO))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("SETTLEMENT_WAITS"));
    }

    @Test
    void holdsWhatIsLeftAndEachNumberIsWithdrawnOnce() {
        entered(400);
        assertThat(declared()).isEqualTo(DebtState.SETTLED);
        for (String number : List.of("L1", "L2")) {
            office.centres.giveList(DOCUMENT, new Reference(number), Station.WHO);
            assertThat(office.ledger().receivables().listed(World.centre(0))).isEqualTo(600);
            assertThat(office.ledger().receivables().payable(World.centre(0))).isZero();
            office.centres.withdrawList(DOCUMENT, WORD, WORD, Station.WHO);
            assertThat(office.ledger().receivables().payable(World.centre(0))).isEqualTo(600);
        }
        exchange();
        assertThat(office.ledger().receivables().find(DOCUMENT).orElseThrow().left())
                .isEqualTo(600);
    }
}
