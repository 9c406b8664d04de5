package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.offset.desk.FormDesk.Intake;
import ir.kargozar.offset.desk.FormOutcome;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A workshop is under one centre only, over all forms (B13), and form 4 says what form 3 lists (B9). */
class OneCentreTest extends OnOffsetDesks {
    /** A workshop of the first centre. */
    private final String taken = samples.workshops(1, 2).all("workshops.code").getLast();

    private FormOutcome fill(FormKind kind, FormValues values) {
        return desk.fill(kind, values, Intake.READY, WHO);
    }

    /** A list of three workshops of that centre, the last of them with the code {@link #taken}. */
    private FormValues listTaking(long place) {
        FormValues list = samples.workshops(place, 3);
        List<Map<String, String>> rows = new ArrayList<>(list.rows(FormDefinition.WORKSHOPS));
        rows.set(2, with(rows.get(2), FormDefinition.WORKSHOP_CODE, taken));
        return list.with(FormDefinition.WORKSHOPS, rows);
    }

    private static Map<String, String> with(Map<String, String> row, String column, String value) {
        Map<String, String> changed = new LinkedHashMap<>(row);
        changed.put(column, value);
        return changed;
    }

    @Test
    void refusesARowOfForm3ThatIsUnderAnotherCentreAndNamesItsForm() {
        FormNumber first = ready(FormKind.WORKSHOPS, samples.workshops(1, 2));
        FormOutcome second = fill(FormKind.WORKSHOPS, listTaking(2));
        assertThat(refused(second)).containsExactly("workshops[2].code WORKSHOP_OF_OTHER_CENTRE");
        Problem problem = ((FormOutcome.Refused) second).problems().getFirst();
        assertThat(problem.message())
                .contains(
                        Digits.persian(first.toString()),
                        samples.workshops(1, 2).text(FormDefinition.CENTRE_NAME));
    }

    @Test
    void refusesForm4OfAWorkshopUnderAnotherCentre() {
        ready(FormKind.WORKSHOPS, samples.workshops(1, 2));
        FormValues other = samples.workshop(2, 0).with("workshop.code", taken);
        assertThat(refused(fill(FormKind.WORKSHOP, other))).containsExactly("workshop.code WORKSHOP_OF_OTHER_CENTRE");
        ready(FormKind.WORKSHOP, samples.workshop(1, 1));
    }

    @Test
    void refusesACentreItselfThatIsAWorkshopOfAnother() {
        ready(FormKind.WORKSHOPS, samples.workshops(1, 2));
        for (FormKind kind : FormKind.values()) {
            FormValues other = samples.of(kind, 2).with(FormDefinition.CENTRE_WORKSHOP, taken);
            assertThat(refused(fill(kind, other))).contains("centre.workshopCode WORKSHOP_OF_OTHER_CENTRE");
        }
    }

    @Test
    void refusesARowThatIsAnotherCentreItself() {
        ready(FormKind.REQUEST, samples.request(1));
        FormValues other =
                samples.workshop(2, 0).with("workshop.code", samples.request(1).text(FormDefinition.CENTRE_WORKSHOP));
        assertThat(refused(fill(FormKind.WORKSHOP, other))).containsExactly("workshop.code WORKSHOP_OF_OTHER_CENTRE");
    }

    @Test
    void countsNeitherDraftsNorWhatWasWithdrawnOrRefused() {
        FormNumber draft = draft(FormKind.WORKSHOPS, samples.workshops(1, 2));
        withdrawn(FormKind.WORKSHOPS, samples.workshops(1, 2));
        rejected(FormKind.WORKSHOPS, samples.workshops(1, 2));
        ready(FormKind.WORKSHOPS, listTaking(2));
        assertThat(refused(desk.ready(draft, WHO))).containsExactly("workshops[1].code WORKSHOP_OF_OTHER_CENTRE");
    }

    @Test
    void countsEveryOtherStage() {
        ready(FormKind.WORKSHOPS, samples.workshops(1, 1));
        printed(FormKind.WORKSHOPS, samples.workshops(2, 1));
        registered(FormKind.WORKSHOPS, samples.workshops(3, 1));
        approved(FormKind.WORKSHOPS, samples.workshops(4, 1));
        sent(FormKind.WORKSHOPS, samples.workshops(5, 1));
        for (int place = 1; place <= 5; place++) {
            FormValues own = samples.workshop(place, 0);
            FormValues other = samples.workshop(9, 0).with("workshop.code", own.text("workshop.code"));
            assertThat(refused(fill(FormKind.WORKSHOP, other)))
                    .containsExactly("workshop.code WORKSHOP_OF_OTHER_CENTRE");
        }
    }

    @Test
    void doesNotCountAFormAgainstItselfNorAWorkshopItHasLeftOut() {
        FormNumber number = printed(FormKind.WORKSHOPS, samples.workshops(1, 2));
        done(desk.reopen(number, WHO));
        done(desk.ready(number, WHO));
        assertThat(forms.underOtherCentre(taken, "other", Optional.empty()))
                .hasValueSatisfying(known -> assertThat(known.number()).isEqualTo(number));
        assertThat(forms.underOtherCentre(taken, "other", Optional.of(number))).isEmpty();
        done(desk.reopen(number, WHO));
        done(desk.keep(number, samples.workshops(1, 1)));
        done(desk.ready(number, WHO));
        assertThat(forms.underOtherCentre(taken, "other", Optional.empty())).isEmpty();
        ready(FormKind.WORKSHOPS, listTaking(2));
    }

    @Test
    void holdsForm4AgainstTheListItNames() {
        FormNumber list = ready(FormKind.WORKSHOPS, samples.workshops(1, 3));
        FormNumber ofOther = ready(FormKind.WORKSHOPS, samples.workshops(2, 3));
        FormNumber request = ready(FormKind.REQUEST, samples.request(1));
        FormNumber draft = draft(FormKind.WORKSHOPS, samples.workshops(1, 3));
        FormValues form = samples.workshop(1, 2).with("list", list.toString());
        ready(FormKind.WORKSHOP, form);
        assertThat(refused(fill(FormKind.WORKSHOP, form.with("list", ofOther.toString()))))
                .containsExactly("list FORM_LISTED_CENTRE");
        assertThat(refused(fill(FormKind.WORKSHOP, form.with("list", request.toString()))))
                .containsExactly("list FORM_LISTED_UNKNOWN");
        assertThat(refused(fill(FormKind.WORKSHOP, form.with("list", draft.toString()))))
                .containsExactly("list FORM_LISTED_UNKNOWN");
        assertThat(refused(fill(FormKind.WORKSHOP, form.with("amount", "1"))))
                .containsExactly("amount FORM_LISTED_AMOUNT");
        FormValues notListed = samples.workshop(1, 7).with("list", list.toString());
        assertThat(refused(fill(FormKind.WORKSHOP, notListed))).containsExactly("workshop.code FORM_LISTED_NOT");
    }
}
