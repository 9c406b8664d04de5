package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.money.Rial;
import ir.kargozar.offset.CentreForms;
import ir.kargozar.offset.FormFacts;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Forms in lists: filtered, found by what was typed, by centre, and by the end of their term. */
class FormListsTest extends OnOffsetDesks {
    private static final FormQuery ALL = FormQuery.all(TODAY);

    private List<FormNumber> numbers(FormQuery query) {
        return forms.list(query, 100).stream().map(FormLine::number).toList();
    }

    private List<FormNumber> found(String text) {
        return numbers(ALL.matching(text));
    }

    private FormValues named(FormValues values, String centre) {
        return values.with(FormDefinition.CENTRE_NAME, centre);
    }

    private static String id(FormValues values) {
        return values.text(FormDefinition.CENTRE_ID);
    }

    @Test
    void listsTheLastBegunFirstAndNoMoreThanWanted() {
        FormNumber first = ready(FormKind.WORKSHOP, samples.workshop(1, 0));
        FormNumber second = ready(FormKind.REQUEST, samples.request(2));
        FormNumber third = draft(FormKind.AGREEMENT, samples.agreement(3));
        assertThat(numbers(ALL)).containsExactly(third, second, first);
        assertThat(forms.list(ALL, 2)).extracting(FormLine::number).containsExactly(third, second);
        done(desk.reopen(first, WHO));
        assertThat(numbers(ALL)).containsExactly(third, second, first);
    }

    @Test
    void saysOfEachFormWhatItsListShows() {
        FormValues agreement = samples.agreement(1);
        FormValues workshop = samples.workshop(2, 4);
        FormNumber draft =
                draft(FormKind.AGREEMENT, agreement.with("amount", "؟").with("until", "فردا"));
        FormNumber sent = sent(FormKind.AGREEMENT, agreement);
        FormNumber ready = ready(FormKind.WORKSHOP, workshop);
        FormFacts.CentreKey centre = new FormFacts.CentreKey(id(agreement), agreement.text(FormDefinition.CENTRE_NAME));
        assertThat(forms.list(ALL, 9))
                .containsExactly(
                        new FormLine(
                                ready,
                                1,
                                FormStatus.READY,
                                new FormFacts(
                                        new FormFacts.CentreKey(
                                                id(workshop), workshop.text(FormDefinition.CENTRE_NAME)),
                                        workshop.text("workshop.name"),
                                        workshop.amount("amount"),
                                        new FormFacts.Term(Optional.empty(), Optional.empty()))),
                        new FormLine(
                                sent,
                                1,
                                FormStatus.IN_FORCE,
                                new FormFacts(
                                        centre,
                                        "",
                                        Optional.of(new Rial(Long.parseLong(agreement.text("amount")))),
                                        new FormFacts.Term(Optional.of(TODAY), agreement.date("until")))),
                        new FormLine(
                                draft,
                                1,
                                FormStatus.DRAFT,
                                new FormFacts(
                                        centre,
                                        "",
                                        Optional.empty(),
                                        new FormFacts.Term(Optional.of(TODAY), Optional.empty()))));
    }

    @Test
    void filtersByKindCentreAndStatusTogether() {
        formsOfEveryStatus();
        List<JalaliDate> days =
                List.of(TODAY.plusDays(-1), TODAY, TODAY.plusDays(10), TODAY.plusDays(11), TODAY.plusDays(400));
        for (JalaliDate day : days) {
            FormQuery query = FormQuery.all(day);
            List<FormLine> all = forms.list(query, 100);
            for (FormStatus status : FormStatus.values()) {
                List<FormLine> wanted =
                        all.stream().filter(line -> line.status() == status).toList();
                assertThat(forms.list(query.status(status), 100))
                        .as(status + " on " + day)
                        .isEqualTo(wanted);
                assertThat(forms.list(
                                query.status(status).kind(FormKind.AGREEMENT).ofCentre("10"), 100))
                        .isEmpty();
            }
        }
        assertThat(FormStatus.values())
                .allSatisfy(status -> assertThat(days.stream()
                                .map(day -> forms.list(FormQuery.all(day).status(status), 100)))
                        .as("some form is " + status)
                        .anyMatch(lines -> !lines.isEmpty()));
        FormQuery one = ALL.kind(FormKind.AGREEMENT)
                .ofCentre(id(samples.agreement(7)))
                .status(FormStatus.IN_FORCE)
                .matching("3101052");
        assertThat(forms.list(one, 100)).hasSize(1);
        assertThat(forms.list(one.kind(FormKind.REQUEST), 100)).isEmpty();
        assertThat(forms.list(one.ofCentre(id(samples.agreement(9))), 100)).isEmpty();
    }

    /** One form of every stage at least, and agreements that end on several days. */
    private void formsOfEveryStatus() {
        draft(FormKind.AGREEMENT, samples.agreement(1));
        ready(FormKind.REQUEST, samples.request(2));
        printed(FormKind.WORKSHOPS, samples.workshops(3, 2));
        registered(FormKind.WORKSHOP, samples.workshop(4, 0));
        approved(FormKind.AGREEMENT, samples.agreement(5));
        rejected(FormKind.AGREEMENT, samples.agreement(6));
        sent(FormKind.AGREEMENT, samples.agreement(7));
        sent(FormKind.AGREEMENT, samples.agreement(7));
        sent(
                FormKind.AGREEMENT,
                samples.agreement(8).with("until", TODAY.plusDays(10).toString()));
        sent(FormKind.WORKSHOPS, samples.workshops(9, 2));
        withdrawn(FormKind.AGREEMENT, samples.agreement(10));
    }

    @Test
    void findsNamesInAnySpelling() {
        FormNumber eye = ready(FormKind.REQUEST, named(samples.request(1), "بیمارستان فوق‌تخصصی چشم‌پزشکی نور کیان"));
        FormNumber other = ready(FormKind.REQUEST, named(samples.request(2), "درمانگاه مهر"));
        FormNumber shop = ready(FormKind.WORKSHOP, samples.workshop(3, 0).with("workshop.name", "خشك‌شويي پاكيزه"));
        for (String typed : List.of(
                "چشم‌پزشکی",
                "چشم پزشكي",
                "چشمپزشکی",
                "فوق تخصصی",
                "فوقتخصصی",
                "كيان",
                "نور چشم",
                "چشم‌پز",
                "نُور",
                "نورکیان",
                "پزشکی‌نور")) {
            assertThat(found(typed)).as(typed).containsExactly(eye);
        }
        assertThat(found("خشک شویی")).containsExactly(shop);
        assertThat(found("خشکشویی پاک")).containsExactly(shop);
        assertThat(found("مهر")).containsExactly(other);
        assertThat(found("چشم مهر")).isEmpty();
        assertThat(found("«»")).isEmpty();
        assertThat(numbers(ALL.matching(" "))).containsExactly(shop, other, eye);
    }

    @Test
    void findsByTheBeginningOfNumbersInDigitsOfAnyKind() {
        FormValues list = samples.workshops(1, 60);
        FormNumber number = ready(FormKind.WORKSHOPS, list);
        ready(FormKind.WORKSHOPS, samples.workshops(2, 60));
        List<String> typed =
                new ArrayList<>(List.of(number.toString(), "3101-05-3-0001", "۳۱۰۱-۰۵-۳-۰۰۰۱", "05-3-0001", "٣-٠٠٠١"));
        typed.add(id(list));
        typed.add(id(list).substring(0, 9));
        typed.add(list.text(FormDefinition.CENTRE_WORKSHOP));
        list.all("workshops.code").forEach(code -> {
            typed.add(code);
            typed.add(ir.kargozar.text.Digits.persian(code.substring(0, 8)));
        });
        assertThat(typed).allSatisfy(each -> assertThat(found(each)).containsExactly(number));
        assertThat(found(id(list).substring(3))).isEmpty();
    }

    @Test
    void findsAFormByWhatItSaysNowOnly() {
        FormNumber number = draft(FormKind.REQUEST, named(samples.request(1), "بیمارستان آپادانا"));
        done(desk.keep(number, named(samples.request(1), "بیمارستان پاسارگاد")));
        assertThat(found("پاسارگاد")).containsExactly(number);
        assertThat(found("آپادانا")).isEmpty();
        done(desk.keep(number, FormValues.EMPTY));
        assertThat(found("بیمارستان")).isEmpty();
        assertThat(found(number.toString())).containsExactly(number);
    }

    @Test
    void namesCentresInTheOrderOfTheAlphabet() {
        ready(FormKind.REQUEST, named(samples.request(1), "گل‌دشت"));
        ready(FormKind.REQUEST, named(samples.request(2), "پارس"));
        ready(FormKind.REQUEST, named(samples.request(3), "كوير"));
        ready(FormKind.REQUEST, named(samples.request(4), "آریا"));
        ready(FormKind.REQUEST, named(samples.request(5), "یاس"));
        ready(FormKind.REQUEST, named(samples.request(6), "بهار"));
        ready(FormKind.REQUEST, named(samples.request(7), "کوهستان"));
        withdrawn(FormKind.REQUEST, named(samples.request(8), "چنار"));
        draft(FormKind.REQUEST, FormValues.EMPTY);
        assertThat(forms.centres(TODAY))
                .extracting(each -> each.centre().name())
                .containsExactly("آریا", "بهار", "پارس", "کوهستان", "كوير", "گل‌دشت", "یاس");
    }

    @Test
    void countsTheFormsOfACentreUnderItsNewestName() {
        FormValues agreement = samples.agreement(1);
        ready(FormKind.REQUEST, named(samples.request(1), "نام پیشین"));
        sent(FormKind.AGREEMENT, agreement);
        withdrawn(FormKind.REQUEST, named(samples.request(1), "نام کنار گذاشته"));
        FormFacts.CentreKey centre = new FormFacts.CentreKey(id(agreement), agreement.text(FormDefinition.CENTRE_NAME));
        JalaliDate until = agreement.date("until").orElseThrow();
        assertThat(forms.centres(TODAY)).containsExactly(new CentreForms(centre, 2, Optional.of(until)));
        assertThat(forms.centres(until.plusDays(1))).containsExactly(new CentreForms(centre, 2, Optional.empty()));
    }

    @Test
    void listsAgreementsThatEndSoonSoonestFirst() {
        FormNumber later = sent(FormKind.AGREEMENT, ending(1, 30));
        FormNumber soon = sent(FormKind.AGREEMENT, ending(2, 7));
        FormNumber today = sent(FormKind.AGREEMENT, ending(3, 1));
        sent(FormKind.AGREEMENT, ending(4, 31));
        ready(FormKind.AGREEMENT, ending(5, 7));
        JalaliDate tomorrow = TODAY.plusDays(1);
        assertThat(forms.ending(tomorrow, 29)).extracting(FormLine::number).containsExactly(today, soon, later);
        assertThat(forms.ending(tomorrow, 0)).extracting(FormLine::number).containsExactly(today);
        assertThat(forms.ending(TODAY.plusDays(2), 28))
                .extracting(FormLine::number)
                .containsExactly(soon, later);
        assertThat(forms.ending(tomorrow, 29)).extracting(FormLine::status).containsOnly(FormStatus.IN_FORCE);
    }

    private FormValues ending(long place, int days) {
        return samples.agreement(place).with("until", TODAY.plusDays(days).toString());
    }
}
