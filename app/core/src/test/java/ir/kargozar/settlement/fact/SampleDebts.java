package ir.kargozar.settlement.fact;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.offset.Settlement.DebtKind;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.ledger.DebtState;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.text.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One debt, with every fact tried in every state that it can be in. */
public final class SampleDebts {
    private static final OfficeCode OFFICE = new OfficeCode("OFFICE-31");
    private static final OfficeCode BRANCH = new OfficeCode("BRANCH-31");
    private static final JalaliDate DAY = new JalaliDate(1405, 9, 1);
    private static final Rial AMOUNT = new Rial(5);
    private static final UUID DECLARED = new UUID(0, 1);
    private static final UUID DEDUCTED = new UUID(0, 3);
    private static final UUID REVERSED = new UUID(0, 4);
    private static final PaperNumber PAPER = new PaperNumber(1405, 1);

    private SampleDebts() {}

    /** A fact that changed where the debt stands. */
    public record Tried(DebtState before, Kind fact, DebtState after) {}

    private static List<Fact> facts() {
        return List.of(
                told(2, new Event.Refused(DECLARED, List.of(Failing.of(Condition.NOT_SETTLED)))),
                told(
                        3,
                        new Event.Deducted(
                                DECLARED,
                                new FormNumber(new OfficeCode("TD-31"), 1405, FormKind.AGREEMENT, 7),
                                AMOUNT,
                                List.of(new Event.Part(new Reference("D-1"), AMOUNT)))),
                told(4, new Event.Reversed(DEDUCTED, AMOUNT, new Line("x"))),
                told(5, new Event.Notice(PAPER, DEDUCTED, AMOUNT, PAPER)),
                said(6, new Event.Slip(PAPER, DEDUCTED, PAPER, AMOUNT)),
                said(7, new Event.Slip(PAPER, REVERSED, PAPER, AMOUNT)),
                said(8, new Event.Told(DEDUCTED)));
    }

    private static Fact declaration() {
        return said(
                1,
                new Event.Declared(
                        new Reference("B-1"),
                        new WorkshopCode("3101234567"),
                        DebtKind.OVERDUE,
                        new JalaliMonth(1405, 7),
                        AMOUNT));
    }

    private static Fact told(int id, Event event) {
        return new Fact(new UUID(0, id), OFFICE, Optional.of(BRANCH), DAY, "x", event);
    }

    private static Fact said(int id, Event event) {
        return new Fact(new UUID(0, id), BRANCH, Optional.of(OFFICE), DAY, "x", event);
    }

    /** Every step from state to state, by the ledger's own word; each fact only behind those that it is about. */
    public static Set<Tried> tried() {
        Set<Tried> found = new LinkedHashSet<>();
        Deque<List<Fact>> open = new ArrayDeque<>(List.of(List.of(declaration())));
        while (!open.isEmpty()) {
            List<Fact> behind = open.pop();
            DebtState before = state(behind);
            for (Fact fact : facts()) {
                if (!behind.contains(fact) && isDue(fact, behind, before)) {
                    List<Fact> with = new ArrayList<>(behind);
                    with.add(fact);
                    if (state(with) != before) {
                        found.add(new Tried(before, fact.kind(), state(with)));
                        open.add(with);
                    }
                }
            }
        }
        return found;
    }

    /** A declaration is decided once; what is about a fact comes behind it. */
    private static boolean isDue(Fact fact, List<Fact> behind, DebtState state) {
        return switch (fact.event()) {
            case Event.Refused _, Event.Deducted _ -> state == DebtState.DECLARED;
            case Event.Reversed reversed -> isThere(reversed.deduction(), behind);
            case Event.Slip slip -> isThere(slip.of(), behind);
            default -> true;
        };
    }

    private static boolean isThere(UUID id, List<Fact> behind) {
        return behind.stream().anyMatch(fact -> fact.id().equals(id));
    }

    private static DebtState state(List<Fact> facts) {
        return Ledger.of(facts).state(facts.getFirst());
    }
}
