package ir.kargozar.desktop;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Desk;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.Settlement.DebtKind;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.settlement.list.ListReader;
import ir.kargozar.text.Line;
import java.util.List;
import java.util.Optional;

/** What came before a walk begins, without the screens that another walk shows: by real packages all the same. */
record OffsetSoFar(FiveDesks five) {

    /** The agreement and form 4 of the workshop that the centre owes, agreed on and sent to the documents office. */
    List<FormNumber> formsCame() throws Exception {
        SampleOffice sample = five.sample();
        FormValues agreement = five.agreement(sample);
        FormValues workshop = five.workshop(sample, agreement);
        return five.behind(() -> {
            FormNumber list = sample.approved(
                    FormKind.WORKSHOPS, FiveDesks.under(sample.values(FormKind.WORKSHOPS, 0), agreement));
            List<FormNumber> forms = List.of(
                    sample.approved(FormKind.AGREEMENT, agreement),
                    sample.approved(FormKind.WORKSHOP, workshop.with("list", list.toString())));
            agree(five.directorate, five.province, List.of(list, forms.get(0), forms.get(1)));
            sample.send(list);
            forms.forEach(sample::send);
            five.desks.send(five.directorate, five.office);
            return forms;
        });
    }

    /** Then both registered, the centre's documents entered, and all of it told the branches. */
    List<FormNumber> registered() throws Exception {
        List<FormNumber> forms = formsCame();
        return five.behind(() -> {
            var clearing = five.office.post().clearing();
            clearing.registrar()
                    .register(forms.get(0), Optional.of(five.branch.office().code()), OffsetDesks.WHO);
            clearing.registrar()
                    .register(
                            forms.get(1), Optional.of(five.otherBranch.office().code()), OffsetDesks.WHO);
            clearing.centres()
                    .add(
                            new ListReader(five.bench().texts())
                                    .receivables(
                                            five.receivables(FiveDesks.DOCUMENTS
                                                    .getLast()
                                                    .toString()),
                                            _ -> false)
                                    .values(),
                            OffsetDesks.WHO);
            five.desks.send(five.office, five.branch);
            five.desks.send(five.office, five.otherBranch);
            return forms;
        });
    }

    private void agree(Kargozar one, Kargozar other, List<FormNumber> forms) {
        five.desks.send(one, other);
        FormState.Meeting meeting = new FormState.Meeting(Line.of("۱۷").orThrow(), FiveDesks.TODAY);
        forms.forEach(form -> other.post().clearing().meeting().approve(form, meeting, OffsetDesks.WHO));
        five.desks.send(other, one);
    }

    /** A branch enters and declares one debt; nothing is sent. */
    boolean declares(Kargozar branch, String number, String workshop, long amount) throws Exception {
        return five.behind(() -> {
            Reference debt = new Reference(number);
            var debts = branch.post().clearing().debts();
            debts.add(
                    List.of(new Event.Debt(
                            debt,
                            WorkshopCode.of(workshop).orThrow(),
                            DebtKind.OVERDUE,
                            new JalaliMonth(1404, 9),
                            new Rial(amount))),
                    OffsetDesks.WHO);
            debts.declare(List.of(debt), OffsetDesks.WHO);
            return true;
        });
    }

    boolean send(Kargozar from, Kargozar to) throws Exception {
        return five.behind(() -> five.desks.send(from, to));
    }

    /** Another directorate's form 4 for the same workshop. */
    boolean underAnotherCentre(FormNumber known) throws Exception {
        return five.behind(() -> {
            Kargozar elsewhere = five.desks.desk("TD-32", "مدیریت درمان دیگر", Desk.TREATMENT_DIRECTORATE);
            five.desks.meet(elsewhere, five.office);
            SampleOffice sample = new SampleOffice(new Workplace(elsewhere, Workbench.CLOCK).forms(), FiveDesks.TODAY);
            FormValues mine =
                    five.office.offset().forms().find(known).orElseThrow().values();
            FormValues form =
                    FiveDesks.under(mine, sample.values(FormKind.AGREEMENT, 3)).with("list", "");
            Kargozar otherProvince = five.desks.desk("PO-32", "اداره کل دیگر", Desk.PROVINCIAL_OFFICE);
            five.desks.meet(elsewhere, otherProvince);
            FormNumber number = sample.approved(FormKind.WORKSHOP, form);
            agree(elsewhere, otherProvince, List.of(number));
            sample.send(number);
            return five.desks.send(elsewhere, five.office);
        });
    }
}
