package ir.kargozar.settlement.report;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.identity.BranchCode;
import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.offset.Settlement.DebtKind;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.fact.Condition;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.Failing;
import ir.kargozar.settlement.fact.PaperNumber;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A documents office’s books over two halves of 1405: two centres, one workshop that the first owes. */
public final class SampleOperations {
    public static final WorkshopCode FIRST = new WorkshopCode("3101234567");
    public static final WorkshopCode SECOND = new WorkshopCode("3101234568");
    public static final WorkshopCode OWED = new WorkshopCode("3102000001");
    private static final OfficeCode OFFICE = new OfficeCode("OFFICE-31");
    private static final OfficeCode BRANCH = new OfficeCode("BRANCH-3101");
    private static final JalaliMonth MONTH = new JalaliMonth(1404, 11);

    private final List<Fact> facts = new ArrayList<>();
    private long ids;
    private int papers;

    public static Ledger ledger() {
        SampleOperations sample = new SampleOperations();
        sample.centre(FIRST, "10380284790", "درمانگاه شبانه‌روزی مهر");
        sample.centre(SECOND, "10861677542", "بیمارستان خصوصی آریا");
        sample.workshop();
        JalaliDate spring = new JalaliDate(1405, 2, 10);
        JalaliDate autumn = new JalaliDate(1405, 8, 3);
        sample.slip(sample.deducted("B-1", FIRST, 1_000_000_000, spring), 1_000_000_000, spring);
        sample.refused("B-2", FIRST, 7_000_000_000L, spring);
        sample.slip(sample.deducted("B-3", FIRST, 2_500_000_000L, autumn), 2_500_000_000L, autumn);
        sample.slip(sample.deducted("B-4", OWED, 400_000_001, autumn), 400_000_001, autumn);
        UUID wrong = sample.deducted("B-5", SECOND, 300_000_000, autumn);
        sample.slip(wrong, 300_000_000, autumn);
        sample.slip(sample.reversed(wrong, 300_000_000, autumn.plusDays(5)), 300_000_000, autumn.plusDays(6));
        sample.deducted("B-6", SECOND, 150_000_000, autumn.plusDays(9));
        sample.refused("B-7", SECOND, 9_000_000_000L, autumn.plusDays(9));
        sample.declared("B-8", SECOND, 5, autumn.plusDays(9));
        return Ledger.of(sample.facts);
    }

    private UUID add(OfficeCode by, OfficeCode to, JalaliDate on, Event event) {
        UUID id = new UUID(0x0190_0000_0000_7000L, ++ids);
        facts.add(new Fact(id, by, Optional.of(to), on, "زهرا", event));
        return id;
    }

    private void centre(WorkshopCode code, String id, String name) {
        FormNumber form = new FormNumber(OFFICE, 1405, FormKind.AGREEMENT, 1 + facts.size());
        add(
                OFFICE,
                BRANCH,
                new JalaliDate(1405, 1, 20),
                new Event.Centre(form, new LegalEntityId(id), code, new BranchCode("3101"), new Line(name)));
    }

    private void workshop() {
        FormNumber form = new FormNumber(OFFICE, 1405, FormKind.WORKSHOP, 9);
        Event.Named named = new Event.Named(new Line("کارگاه نان"), new Line("کارفرما"), Optional.empty());
        add(
                OFFICE,
                BRANCH,
                new JalaliDate(1405, 1, 20),
                new Event.Workshop(form, OWED, FIRST, new BranchCode("3101"), named));
    }

    private UUID declared(String debt, WorkshopCode workshop, long amount, JalaliDate on) {
        return add(
                BRANCH,
                OFFICE,
                on,
                new Event.Declared(new Reference(debt), workshop, DebtKind.OVERDUE, MONTH, new Rial(amount)));
    }

    private void refused(String debt, WorkshopCode workshop, long amount, JalaliDate on) {
        add(
                OFFICE,
                BRANCH,
                on,
                new Event.Refused(
                        declared(debt, workshop, amount, on),
                        List.of(Failing.of(Condition.WITHIN_RECEIVABLES, amount, 0L))));
    }

    private UUID deducted(String debt, WorkshopCode workshop, long amount, JalaliDate on) {
        FormNumber form = new FormNumber(OFFICE, 1405, FormKind.AGREEMENT, 1);
        Rial rials = new Rial(amount);
        UUID entry = add(
                OFFICE,
                BRANCH,
                on,
                new Event.Deducted(
                        declared(debt, workshop, amount, on),
                        form,
                        rials,
                        List.of(new Event.Part(new Reference("D-" + debt), rials))));
        notice(entry, amount, on);
        return entry;
    }

    private UUID reversed(UUID deduction, long amount, JalaliDate on) {
        UUID entry = add(OFFICE, BRANCH, on, new Event.Reversed(deduction, new Rial(amount), new Line("اشتباه")));
        notice(entry, amount, on);
        return entry;
    }

    private void notice(UUID entry, long amount, JalaliDate on) {
        PaperNumber number = new PaperNumber(1405, ++papers);
        add(OFFICE, BRANCH, on, new Event.Notice(number, entry, new Rial(amount), number));
    }

    private void slip(UUID entry, long amount, JalaliDate on) {
        PaperNumber number = new PaperNumber(1405, papers);
        add(BRANCH, OFFICE, on, new Event.Slip(number, entry, number, new Rial(amount)));
    }
}
