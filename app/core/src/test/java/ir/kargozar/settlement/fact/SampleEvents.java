package ir.kargozar.settlement.fact;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.identity.BranchCode;
import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.offset.FormCode;
import ir.kargozar.offset.FormFacts;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.Settlement.DebtKind;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.settlement.fact.Event.Book;
import ir.kargozar.settlement.fact.Event.Part;
import ir.kargozar.settlement.fact.Event.Side;
import ir.kargozar.settlement.fact.Event.VoucherLine;
import ir.kargozar.text.Line;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One of each kind. */
public final class SampleEvents {
    private static final Line LINE = new Line("Mehr");
    private static final WorkshopCode CODE = new WorkshopCode("3101234567");
    private static final JalaliMonth MONTH = new JalaliMonth(1405, 8);
    private static final JalaliDate DAY = new JalaliDate(1405, 9, 1);
    private static final UUID ID = new UUID(7, 7);
    private static final Reference NUMBER = new Reference("12/B.3_a-1");
    private static final PaperNumber PAPER = new PaperNumber(1405, 12);
    private static final Rial AMOUNT = new Rial(10_000_000_000L);

    private SampleEvents() {}

    /** Of a documents office and a branch, in turn by their kinds; what travels alone. */
    public static Stream<Fact> travelling(OfficeCode by, OfficeCode to) {
        return all().filter(event -> event.kind().isTravelling())
                .map(event -> new Fact(ID, by, Optional.of(to), new JalaliDate(1405, 9, 1), "karim", event));
    }

    private static Event workshop(Optional<Line> centre) {
        Event.Named named = new Event.Named(LINE, LINE, centre);
        return new Event.Workshop(form(FormKind.WORKSHOP), CODE, CODE, new BranchCode("3101"), named);
    }

    static Stream<Event> all() {
        return Stream.of(
                new Event.Centre(
                        form(FormKind.AGREEMENT), new LegalEntityId("10380284790"), CODE, new BranchCode("3101"), LINE),
                workshop(Optional.empty()),
                workshop(Optional.of(LINE)),
                new Event.Receivable(NUMBER, CODE, MONTH, AMOUNT, Optional.of(NUMBER)),
                new Event.Receivable(NUMBER, CODE, MONTH, AMOUNT, Optional.empty()),
                new Event.ListWithdrawn(NUMBER, LINE, LINE),
                new Event.ListGiven(NUMBER, NUMBER),
                new Event.Deducted(ID, form(FormKind.AGREEMENT), new Rial(3), List.of(part("A", 1), part("B", 2))),
                longest(),
                new Event.Refused(
                        ID,
                        List.of(
                                Failing.of(Condition.WITHIN_RECEIVABLES, 5L, 3L),
                                Failing.of(Condition.AGREEMENT_IN_FORCE))),
                new Event.Reversed(ID, AMOUNT, LINE),
                new Event.Notice(PAPER, ID, AMOUNT, PAPER),
                new Event.Voucher(
                        PAPER,
                        ID,
                        List.of(
                                new VoucherLine(Side.DEBIT, Book.PAYABLE_TO_CENTRE, NUMBER, AMOUNT),
                                new VoucherLine(Side.CREDIT, Book.PREMIUM_INCOME, NUMBER, AMOUNT))),
                new Event.Debt(NUMBER, CODE, DebtKind.OVERDUE, MONTH, AMOUNT),
                new Event.Declared(NUMBER, CODE, DebtKind.CURRENT, MONTH, AMOUNT),
                new Event.Slip(PAPER, ID, PAPER, AMOUNT),
                new Event.Told(ID),
                tabled(FormKind.AGREEMENT, Optional.empty(), new FormFacts.Term(Optional.of(DAY), Optional.of(DAY))),
                tabled(FormKind.WORKSHOP, Optional.of(LINE), new FormFacts.Term(Optional.empty(), Optional.empty())),
                new Event.Verdict(ID, new FormState.Meeting(LINE, DAY), Optional.empty()),
                new Event.Verdict(ID, new FormState.Meeting(LINE, DAY), Optional.of(LINE)),
                new Event.Restored(2),
                new Event.Heard(ID));
    }

    private static Event.Tabled tabled(FormKind kind, Optional<Line> workshop, FormFacts.Term term) {
        return new Event.Tabled(
                FormCode.of(form(kind), 2, new FormValues(Map.of("a", "b"), Map.of())),
                new FormState.Registration(LINE, DAY),
                new Event.Subject(LINE, new LegalEntityId("10380284790"), workshop, workshop.map(_ -> AMOUNT), term));
    }

    /** From as many documents as one deduction may be. */
    static Event.Deducted longest() {
        List<Part> parts = IntStream.rangeClosed(1, Event.Deducted.MOST_PARTS)
                .mapToObj(place -> part("D" + "0".repeat(30) + (10_000 + place), Rial.MAXIMUM))
                .toList();
        return new Event.Deducted(
                ID, form(FormKind.AGREEMENT), new Rial(Rial.MAXIMUM * Event.Deducted.MOST_PARTS), parts);
    }

    private static Part part(String document, long amount) {
        return new Part(new Reference(document), new Rial(amount));
    }

    private static FormNumber form(FormKind kind) {
        return new FormNumber(new OfficeCode("TD-31"), 1405, kind, 7);
    }
}
