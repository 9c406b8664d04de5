package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.office.Fault;
import ir.kargozar.recovery.Recovery;
import ir.kargozar.recovery.RecoveryDesk;
import ir.kargozar.recovery.RecoveryKinds;
import ir.kargozar.recovery.RecoveryNumber;
import ir.kargozar.statistics.Counting;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.Figure;
import ir.kargozar.statistics.Measure;
import ir.kargozar.statistics.Measures;
import ir.kargozar.statistics.Period;
import ir.kargozar.statistics.Report;
import ir.kargozar.statistics.Slice;
import ir.kargozar.storage.recovery.JooqRecoveries;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register of recoveries, and what is counted of it. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class RecoveriesTest extends OnEachEngine {
    private static final String GOOD = """
            {"on": "1405-08-03", "amount": 12500000, "from": {"name": "درمانگاه مهر", "code": "7012"},
             "kind": "INSPECTION", "why": "دو بار پرداخت شده بود"}""";

    private final Measures measures = Measures.load(Optional.empty());
    private RecoveryDesk desk;

    @BeforeEach
    void takeDesk() {
        desk = new RecoveryDesk(
                new JooqRecoveries(workspace.store(), workspace.log()),
                RecoveryKinds.load(Optional.empty()),
                workspace.transactions(),
                new RecoveryDesk.Here(Engine.AGENCY, Engine.CLOCK, Texts.of(Language.FA)));
    }

    private static Recovery done(RecoveryDesk.Outcome outcome) {
        assertThat(outcome).isInstanceOf(RecoveryDesk.Outcome.Done.class);
        return ((RecoveryDesk.Outcome.Done) outcome).recovery();
    }

    private static List<String> refused(RecoveryDesk.Outcome outcome) {
        assertThat(outcome).isInstanceOf(RecoveryDesk.Outcome.Refused.class);
        List<Problem> problems = ((RecoveryDesk.Outcome.Refused) outcome).problems();
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.message() + problem.remedy())
                        .isNotBlank()
                        .doesNotContain("{"));
        return problems.stream()
                .map(problem -> (problem.field() + " " + problem.code()).strip())
                .toList();
    }

    private static String on(JalaliDate day, long amount) {
        return GOOD.replace("1405-08-03", day.toString()).replace("12500000", Long.toString(amount));
    }

    private Figure figure(String code, Period period) {
        return Report.of(workspace.statistics(), measures, period, Dimension.WHOLE)
                .total()
                .get(measures.all().indexOf(measure(code)));
    }

    private Measure measure(String code) {
        return measures.find(code).orElseThrow();
    }

    @Test
    void keepsWhatWasEnteredUnderANumberOfItsOwn() {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(getClass().getResourceAsStream("/kargozar/schemas/recovery.schema.json"))
                        .validate(GOOD, InputFormat.JSON))
                .isEmpty();
        Recovery first = done(desk.add(GOOD, "زهرا"));
        Recovery second = done(desk.add(GOOD.replace(", \"code\": \"7012\"", ""), "زهرا"));

        assertThat(first.number().serial()).isEqualTo(1);
        assertThat(second.number().serial()).isEqualTo(2);
        assertThat(RecoveryNumber.of(first.number().toString()).orThrow()).isEqualTo(first.number());
        assertThat(second.facts().from().code()).isEmpty();
        assertThat(desk.recoveries().list(new JalaliDate(1405, 8, 3), new JalaliDate(1405, 8, 3)))
                .containsExactly(first, second);
        assertThat(workspace.log().of(first.number().toString()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.change()).isEqualTo(new Change("زهرا", "recovery.added"));
                    assertThat(row.after()).contains("12500000", "درمانگاه مهر");
                });
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "1405-08-03"   | "1405-13-03"   | on DATE_NOT_IN_CALENDAR
            "1405-08-03"   | "1405-09-02"   | on DATE_IN_FUTURE
            12500000       | 0              | amount AMOUNT_ZERO
            12500000       | "12500000"     | amount JSON_NOT_WHOLE_NUMBER
            "INSPECTION"   | "HEARSAY"      | kind VALUE_UNKNOWN
            {"name"        | {"title"       | from.name FIELD_MISSING
            "why"          | "because"      | why FIELD_MISSING
            "from"         | "off"          | from FIELD_MISSING
            {"on"          | ["on"          | JSON_BROKEN
            """, quoteCharacter = '\'')
    void refusesWhatIsWrongAndNamesTheField(String right, String wrong, String problem) {
        assertThat(refused(desk.add(GOOD.replace(right, wrong), "زهرا"))).contains(problem);
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(0));
    }

    @Test
    void isStruckOutWithAReasonOnceAndNeverDeleted() {
        Recovery wrong = done(desk.add(GOOD, "زهرا"));
        Recovery right = done(desk.add(on(new JalaliDate(1405, 8, 4), 7), "زهرا"));
        assertThat(refused(desk.strike(wrong.number(), " ", "مریم"))).containsExactly("reason FIELD_MISSING");

        Recovery struck = done(desk.strike(wrong.number(), "دو بار وارد شده بود", "مریم"));

        assertThat(desk.recoveries().find(wrong.number())).contains(struck);
        assertThat(struck.struck().orElseThrow().reason()).isEqualTo(new Line("دو بار وارد شده بود"));
        assertThat(refused(desk.strike(wrong.number(), "باز هم", "مریم"))).containsExactly("RECOVERY_STRUCK");
        assertThat(refused(desk.strike(new RecoveryNumber(Engine.AGENCY.code(), 1405, 9), "x", "مریم")))
                .containsExactly("RECOVERY_NOT_FOUND");
        assertThatThrownBy(() -> desk.recoveries()
                        .strike(wrong.number(), struck.struck().orElseThrow(), new Change("مریم", "recovery.struck")))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("RECOVERY_CHANGED_MEANWHILE"));
        Period month = Period.of(Period.Kind.MONTH, 1405, 8);
        assertThat(figure("recovered", month).sum()).isEqualTo(7);
        assertThat(workspace.statistics().recoveriesBehind(measure("recovered"), month, Slice.WHOLE))
                .containsExactly(right);
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(3));
    }

    @Test
    void figuresAgreeWithTheRegisterAndOpenIt() {
        Random random = new Random(17);
        JalaliDate first = new JalaliDate(1403, 11, 1);
        List<Recovery> all = new java.util.ArrayList<>();
        workspace.transactions().within(() -> {
            for (int i = 0; i < 400; i++) {
                all.add(done(desk.add(on(first.plusDays(random.nextInt(430)), 1 + random.nextInt(900_000)), "زهرا")));
            }
            return 0;
        });
        for (Period period : List.of(
                Period.of(Period.Kind.MONTH, 1403, 12),
                Period.of(Period.Kind.YEAR, 1404, 1),
                Period.range(new JalaliDate(1404, 6, 31), new JalaliDate(1404, 8, 14))
                        .orThrow())) {
            agree(all, period, Slice.WHOLE, figure("recovered", period), figure("recoveries", period));
            Report months = Report.of(workspace.statistics(), measures, period, Dimension.MONTH);
            months.rows()
                    .forEach((key, figures) -> agree(
                            all,
                            period,
                            new Slice(Dimension.MONTH, key),
                            figures.get(measures.all().indexOf(measure("recovered"))),
                            figures.get(measures.all().indexOf(measure("recoveries")))));
            assertThat(months.rows()).isNotEmpty();
        }
    }

    private void agree(List<Recovery> all, Period period, Slice slice, Figure amount, Figure number) {
        List<Recovery> counted = all.stream()
                .filter(each -> period.holds(each.facts().on()))
                .filter(each -> slice.by() == Dimension.WHOLE
                        || each.facts().on().inMonth().toString().equals(slice.key()))
                .toList();
        assertThat(number.sum()).isEqualTo(counted.size());
        assertThat(amount.sum())
                .isEqualTo(counted.stream()
                        .mapToLong(each -> each.facts().amount().value())
                        .sum());
        assertThat(workspace.statistics().recoveriesBehind(measure("recoveries"), period, slice))
                .isEqualTo(counted);
    }

    @Test
    void areNoClaimsAndHaveNoNumberWhereOnlyClaimsAreToldApart() {
        Period month = Period.of(Period.Kind.MONTH, 1405, 8);
        Recovery one = done(desk.add(GOOD, "زهرا"));
        workspace
                .claims()
                .add(List.of(new Made(3).accepted(new Made(3).number(1))), new Change("زهرا", "claim.accepted"));
        Report kinds = Report.of(workspace.statistics(), measures, month, Dimension.KIND);
        int recovered = measures.all().indexOf(measure("recovered"));

        assertThat(kinds.rows().values())
                .singleElement()
                .satisfies(
                        figures -> assertThat(figures.get(recovered).number()).isEmpty());
        assertThat(kinds.total().get(recovered).sum())
                .isEqualTo(one.facts().amount().value());
        assertThat(workspace
                        .statistics()
                        .behind(measure("recovered"), month, Slice.WHOLE)
                        .size())
                .isZero();
        assertThat(workspace.statistics().recoveriesBehind(measure("accepted"), month, Slice.WHOLE))
                .isEmpty();
        assertThat(measure("recovered").counting()).isEqualTo(new Counting.OfRecoveries(Counting.Worth.AMOUNT));
    }
}
