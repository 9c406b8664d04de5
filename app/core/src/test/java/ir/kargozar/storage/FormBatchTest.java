package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FormBatch;
import ir.kargozar.offset.desk.FormBatch.Filled;
import ir.kargozar.offset.desk.FormDesk;
import ir.kargozar.offset.desk.FormDesk.Intake;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many forms at once, and a form given other values, on both engines. */
class FormBatchTest extends OnOffsetDesks {

    private List<Filled> fill(List<FormValues> rows, Intake intake) {
        FormDesk.Here here = new FormDesk.Here(Engine.AGENCY, Engine.CLOCK, Texts.of(Language.FA));
        return new FormBatch(desk, forms, workspace.transactions(), here).fill(FormKind.WORKSHOP, rows, intake, WHO);
    }

    private List<FormValues> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> samples.workshop(0, row))
                .toList();
    }

    private int stored() {
        return forms.list(FormQuery.all(TODAY), Integer.MAX_VALUE).size();
    }

    @Test
    void storesTheGoodRowsAndNoneTwiceWhenTheListIsGivenAgain() {
        List<FormValues> spoiled = new ArrayList<>(rows(40));
        spoiled.set(7, spoiled.get(7).with("workshop.code", "1"));
        spoiled.set(9, spoiled.get(8));

        List<Filled> first = fill(spoiled, Intake.READY);

        assertThat(first).filteredOn(Filled.Stored.class::isInstance).hasSize(38);
        assertThat(first.get(7)).isInstanceOf(Filled.Refused.class);
        assertThat(first.get(9))
                .isEqualTo(
                        new Filled.Already(((Filled.Stored) first.get(8)).form().number()));
        List<Filled> again = fill(rows(40), Intake.READY);
        assertThat(again).filteredOn(Filled.Stored.class::isInstance).hasSize(2);
        assertThat(again).filteredOn(Filled.Already.class::isInstance).hasSize(38);
        assertThat(stored()).isEqualTo(40);
    }

    @Test
    void aRowIsStoredAgainOnceItsFormWasWithdrawn() {
        OffsetForm<?> form = ((Filled.Stored) fill(rows(1), Intake.READY).getFirst()).form();
        assertThat(fill(rows(1), Intake.READY).getFirst()).isEqualTo(new Filled.Already(form.number()));
        done(desk.withdraw(form.number(), WHO));

        assertThat(fill(rows(1), Intake.READY).getFirst()).isInstanceOf(Filled.Stored.class);
    }

    @Test
    void draftsAreKeptAsTheyAreTyped() {
        List<FormValues> half = List.of(samples.workshop(0, 0).with("amount", "x"));

        assertThat(fill(half, Intake.DRAFT).getFirst()).isInstanceOf(Filled.Stored.class);
        assertThat(fill(half, Intake.DRAFT).getFirst()).isInstanceOf(Filled.Already.class);
        assertThat(fill(half, Intake.READY).getFirst()).isInstanceOf(Filled.Refused.class);
    }

    @Test
    void aRevisedFormIsReadyWithItsNewValuesOrLeftAsItWas() {
        FormNumber number = done(desk.fill(FormKind.AGREEMENT, samples.agreement(1), Intake.READY, WHO))
                .number();
        FormValues other = samples.agreement(1).with("centre.address", "نشانی تازه");

        assertThat(refused(desk.revise(number, samples.agreement(1), WHO))).containsExactly("number FORM_UNCHANGED");
        assertThat(refused(desk.revise(number, other.with("amount", "1"), WHO))).containsExactly("amount FORM_SUM");
        assertThat(forms.find(number).orElseThrow().values()).isEqualTo(samples.agreement(1));
        OffsetForm<?> revised = done(desk.revise(number, other, WHO));

        assertThat(forms.find(number)).contains(revised);
        assertThat(revised.values()).isEqualTo(other);
        assertThat(revised.version()).isEqualTo(1);
    }
}
