package ir.kargozar.offset.form;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Language;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import ir.kargozar.training.sample.SampleForms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands against a form of the shipped definitions, at which field; rules between forms are tested on the store. */
class FormReaderTest {
    private final FormDefinitions definitions = FormDefinitions.of(Optional.empty());
    private final SampleForms samples = new SampleForms(3, new JalaliDate(1405, 9, 1), "خوزستان");
    private final FormReader reader = new FormReader(new Alone(), Texts.of(Language.FA));

    /** There is no other form. */
    private record Alone() implements KnownForms {
        @Override
        public Optional<Known> live(FormNumber number) {
            return Optional.empty();
        }

        @Override
        public Optional<Known> underOtherCentre(String workshop, String centre, Optional<FormNumber> self) {
            return Optional.empty();
        }
    }

    private FormReading read(FormKind kind, FormValues typed) {
        return reader.read(definitions.of(kind), typed, Optional.empty());
    }

    private List<Problem> problems(FormKind kind, FormValues typed) {
        return read(kind, typed) instanceof FormReading.Refused(List<Problem> problems) ? problems : List.of();
    }

    private List<String> codes(FormKind kind, FormValues typed) {
        return problems(kind, typed).stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingAgainstSamplesAndLeavesThemAsTheyAre(FormKind kind) {
        for (int place = 0; place < 300; place++) {
            FormValues values = samples.of(kind, place);
            assertThat(read(kind, values)).isEqualTo(new FormReading.Valid(values));
        }
    }

    @Test
    void readsWhatIsTypedIntoTheStoredForm() {
        FormValues stored = samples.agreement(1);
        FormValues typed = stored.with("signedOn", "۱۴۰۵/۹/۱")
                .with("centre.legalEntityId", Digits.persian(stored.text("centre.legalEntityId")))
                .with("centre.workshopCode", stored.text("centre.workshopCode").replaceAll("(...)(?=.)", "$1 "))
                .with("centre.name", "  " + stored.text("centre.name").replace(" ", "  ") + " ")
                .with("amount", stored.amount("amount").orElseThrow().grouped());
        assertThat(read(FormKind.AGREEMENT, typed)).isEqualTo(new FormReading.Valid(stored));
    }

    @ParameterizedTest
    @EnumSource
    void missesEveryFieldThatMustBeGivenAndEverySignatory(FormKind kind) {
        FormDefinition definition = definitions.of(kind);
        List<String> signatories = definition.paper().signatures();
        List<String> missed = new ArrayList<>(definition
                .fields()
                .filter(field -> field.required() && !signatories.contains(field.name()))
                .map(field -> field.name() + " FIELD_MISSING")
                .toList());
        signatories.forEach(name -> missed.add(name + " SIGNATORY_MISSING"));
        if (kind == FormKind.WORKSHOPS) {
            missed.add("workshops FORM_ROWS_FEW");
        }
        assertThat(codes(kind, FormValues.EMPTY)).containsExactlyInAnyOrderElementsOf(missed);
        assertThat(signatories)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(codes(kind, samples.of(kind, 1).with(name, " ")))
                        .containsExactly(name + " SIGNATORY_MISSING"));
    }

    @ParameterizedTest
    @CsvSource({
        "centre.legalEntityId, 10380284791, LEGAL_ENTITY_ID_CHECK_DIGIT",
        "centre.legalEntityId, 1038, LEGAL_ENTITY_ID_LENGTH",
        "centre.workshopCode, 31012345, WORKSHOP_CODE",
        "centre.branchCode, 1, BRANCH_CODE",
        "signedOn, 1405-13-01, DATE_NOT_IN_CALENDAR",
        "signedOn, tomorrow, DATE_SHAPE",
        "amount, -5, AMOUNT_NEGATIVE",
        "amount, '1,5', AMOUNT_SHAPE",
        "request, 3101-05-1-0001, FORM_NUMBER_SHAPE",
        "centre.name, 'a\u0000b', TEXT_CONTROL"
    })
    void namesAWrongValueAtItsField(String field, String typed, String code) {
        FormValues values = samples.agreement(1).with(field, typed);
        assertThat(codes(FormKind.AGREEMENT, values)).containsExactly(field + " " + code);
    }

    @ParameterizedTest
    @CsvSource({
        "1405-09-01, 1405-09-02, ''",
        "1405-09-01, 1406-08-30, ''",
        "1405-09-01, 1406-09-01, ''",
        "1405-09-01, 1406-09-02, FORM_TERM_OVER_YEAR",
        "1405-09-01, 1407-01-01, FORM_TERM_OVER_YEAR",
        "1405-09-01, 1405-09-01, FORM_TERM_ORDER",
        "1405-09-01, 1405-08-30, FORM_TERM_ORDER",
        // Esfand has a 30th day in 1403 and 1408 only.
        "1403-12-30, 1404-12-29, ''",
        "1403-12-30, 1405-01-01, FORM_TERM_OVER_YEAR",
        "1403-12-29, 1404-12-29, ''",
        "1402-12-29, 1403-12-29, ''",
        "1402-12-29, 1403-12-30, FORM_TERM_OVER_YEAR",
        "1407-12-29, 1408-12-30, FORM_TERM_OVER_YEAR",
        "1408-12-30, 1409-12-29, ''",
        "1405-06-31, 1406-06-31, ''",
        "1405-06-31, 1406-07-01, FORM_TERM_OVER_YEAR"
    })
    void refusesATermOfMoreThanAYear(String from, String until, String code) {
        FormValues values = samples.agreement(1).with("signedOn", from).with("until", until);
        assertThat(codes(FormKind.AGREEMENT, values)).isEqualTo(code.isEmpty() ? List.of() : List.of("until " + code));
    }

    @Test
    void saysWhichDayIsTheLastThatIsAllowed() {
        FormValues values = samples.agreement(1).with("signedOn", "1403-12-30").with("until", "1405-01-01");
        Problem problem = problems(FormKind.AGREEMENT, values).getFirst();
        assertThat(Digits.ascii(problem.message() + problem.remedy())).contains("1403/12/30", "1404/12/29");
    }

    @Test
    void refusesAnAmountThatIsNotTheSumOfItsParts() {
        FormValues request = samples.request(1).with("overdue", "1000000").with("current", "500000");
        assertThat(codes(FormKind.REQUEST, request.with("amount", "1500000"))).isEmpty();
        List<Problem> problems = problems(FormKind.REQUEST, request.with("amount", "1500010"));
        assertThat(problems).extracting(Problem::field).containsExactly("amount");
        assertThat(problems).extracting(Problem::code).containsExactly("FORM_SUM");
        assertThat(Digits.ascii(problems.getFirst().message()))
                .contains("1\u066C500\u066C010", "1\u066C500\u066C000", "10");
        assertThat(codes(FormKind.REQUEST, request.with("current", "").with("amount", "1000000")))
                .isEmpty();
        assertThat(codes(
                        FormKind.REQUEST,
                        request.with("current", "").with("overdue", "").with("amount", "7")))
                .as("no part is given")
                .isEmpty();
        FormValues list = samples.workshops(1, 7);
        String less = Long.toString(Long.parseLong(list.text("amount")) - 1);
        assertThat(codes(FormKind.WORKSHOPS, list.with("amount", less))).containsExactly("amount FORM_SUM");
    }

    @Test
    void refusesMoreThanIsReceivable() {
        FormValues request = samples.request(1);
        long amount = Long.parseLong(request.text("amount"));
        assertThat(codes(FormKind.REQUEST, request.with("receivables", Long.toString(amount - 1))))
                .containsExactly("amount FORM_AT_MOST");
        assertThat(codes(FormKind.REQUEST, request.with("receivables", Long.toString(amount))))
                .isEmpty();
        assertThat(codes(FormKind.REQUEST, request.with("receivables", ""))).isEmpty();
        FormValues workshop = samples.workshop(1, 0);
        assertThat(codes(FormKind.WORKSHOP, workshop.with("owed", "1"))).containsExactly("amount FORM_AT_MOST");
    }

    private static FormValues with(FormValues list, int row, String column, String value) {
        List<Map<String, String>> rows = new ArrayList<>(list.rows("workshops"));
        Map<String, String> changed = new LinkedHashMap<>(rows.get(row));
        changed.put(column, value);
        rows.set(row, changed);
        return list.with("workshops", rows);
    }

    @Test
    void refusesAWorkshopThatStandsTwice() {
        FormValues list = samples.workshops(1, 9);
        String code = list.all("workshops.code").get(2);
        FormValues twice = with(list, 7, "code", Digits.persian(code));
        List<Problem> problems = problems(FormKind.WORKSHOPS, twice);
        assertThat(problems).extracting(Problem::field).containsExactly("workshops[7].code");
        assertThat(problems).extracting(Problem::code).containsExactly("FORM_ROW_TWICE");
        assertThat(Digits.ascii(problems.getFirst().message())).contains(code, "3");
    }

    @Test
    void countsItsRows() {
        FormValues most = samples.workshops(1, 60);
        assertThat(codes(FormKind.WORKSHOPS, most)).isEmpty();
        List<Map<String, String>> rows = new ArrayList<>(most.rows("workshops"));
        rows.addAll(samples.workshops(2, 2).rows("workshops"));
        assertThat(codes(FormKind.WORKSHOPS, most.with("workshops", rows))).containsExactly("workshops FORM_ROWS_MANY");
        assertThat(codes(FormKind.WORKSHOPS, most.with("workshops", List.of())))
                .containsExactly("workshops FORM_ROWS_FEW");
    }

    @Test
    void namesEveryProblemAtOnceEachInItsRow() {
        FormValues list =
                samples.workshops(1, 4).with("signatories.centreHead", "").with("requestedOn", "1405-7-31");
        list = with(list, 0, "name", "");
        list = with(list, 2, "code", "12");
        list = with(list, 3, "amount", "x");
        assertThat(codes(FormKind.WORKSHOPS, list))
                .contains(
                        "requestedOn DATE_NOT_IN_CALENDAR",
                        "workshops[0].name FIELD_MISSING",
                        "workshops[2].code WORKSHOP_CODE",
                        "workshops[3].amount AMOUNT_SHAPE",
                        "signatories.centreHead SIGNATORY_MISSING");
    }
}
