package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.log.Change;
import ir.kargozar.offset.FormIndex;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.Measure;
import ir.kargozar.statistics.Measures;
import ir.kargozar.statistics.Period;
import ir.kargozar.statistics.Report;
import ir.kargozar.statistics.Slice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Forms that were registered, agreements that were signed or are in force: their numbers, and what these open. */
class FormFiguresTest extends OnOffsetDesks {
    private static final Period MONTH = Period.of(Period.Kind.MONTH, 1405, 9);
    private final Measures measures = Measures.load(Optional.empty());
    private int serial;

    private Measure measure(String code) {
        return measures.find(code).orElseThrow();
    }

    private long figure(String code, Period period) {
        long sum = Report.of(workspace.statistics(), measures, period, Dimension.WHOLE)
                .total()
                .get(measures.all().indexOf(measure(code)))
                .sum();
        assertThat(behind(code, period)).hasSize(Math.toIntExact(sum));
        return sum;
    }

    private List<FormLine> behind(String code, Period period) {
        return workspace.statistics().formsBehind(measure(code), period, Slice.WHOLE);
    }

    @ParameterizedTest
    @EnumSource
    void countsAFormInTheMonthInWhichItWasRegistered(FormKind kind) {
        String code = "form" + kind.number();
        draft(kind, samples.of(kind, 1));
        printed(kind, samples.of(kind, 2));
        FormNumber registered = registered(kind, samples.of(kind, 3));
        FormNumber sent = sent(kind, samples.of(kind, 4));

        assertThat(figure(code, MONTH)).isEqualTo(2);
        assertThat(behind(code, MONTH)).extracting(FormLine::number).containsExactly(registered, sent);
        assertThat(figure(code, MONTH.before())).isZero();
        for (FormKind other : FormKind.values()) {
            assertThat(figure("form" + other.number(), MONTH)).isEqualTo(other == kind ? 2 : 0);
        }
    }

    /** An agreement in this state, signed on a day and lasting until another. */
    private FormNumber agreement(JalaliDate signed, JalaliDate until, FormState state) {
        FormNumber number = new FormNumber(Engine.AGENCY.code(), signed.year(), FormKind.AGREEMENT, ++serial);
        FormValues values =
                samples.agreement(serial).with("signedOn", signed.toString()).with("until", until.toString());
        forms.add(
                new OffsetForm<>(number, 1, 1, values, state),
                FormIndex.of(definitions.of(FormKind.AGREEMENT), values),
                new Change(WHO, "form.test"));
        return number;
    }

    private static FormState.Registration registration(JalaliDate on) {
        return new FormState.Registration(REGISTRATION, on);
    }

    private static FormState sent(JalaliDate on) {
        return new FormState.Sent(registration(on), MEETING, on);
    }

    @Test
    void anAgreementIsSignedInOneMonthAndInForceFromItsSendingToTheEndOfItsTerm() {
        JalaliDate signed = new JalaliDate(1404, 3, 31);
        FormNumber number = agreement(signed, new JalaliDate(1405, 3, 30), sent(new JalaliDate(1404, 5, 2)));
        agreement(
                signed,
                new JalaliDate(1405, 3, 30),
                new FormState.Refused(registration(signed), MEETING, REGISTRATION));
        agreement(signed, new JalaliDate(1405, 3, 30), new FormState.Registered(registration(signed)));

        assertThat(figure("agreementsSigned", Period.of(Period.Kind.MONTH, 1404, 3)))
                .isEqualTo(1);
        assertThat(figure("agreementsSigned", Period.of(Period.Kind.MONTH, 1404, 4)))
                .isZero();
        assertThat(figure("agreementsInForce", Period.of(Period.Kind.MONTH, 1404, 4)))
                .isZero();
        assertThat(figure("agreementsInForce", Period.of(Period.Kind.MONTH, 1404, 5)))
                .isEqualTo(1);
        assertThat(figure("agreementsInForce", Period.of(Period.Kind.YEAR, 1404, 1)))
                .isEqualTo(1);
        assertThat(figure("agreementsInForce", Period.of(Period.Kind.MONTH, 1405, 3)))
                .isZero();
        assertThat(behind("agreementsInForce", Period.of(Period.Kind.MONTH, 1405, 2)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.number()).isEqualTo(number);
                    assertThat(line.status()).isEqualTo(FormStatus.IN_FORCE);
                });
    }

    @Test
    void anAgreementThatWasReplacedIsInForceUntilTheOtherWasSent() {
        JalaliDate signed = new JalaliDate(1404, 3, 1);
        JalaliDate renewed = new JalaliDate(1404, 11, 5);
        FormNumber later = agreement(renewed, new JalaliDate(1405, 11, 4), sent(renewed));
        FormNumber old = agreement(
                signed,
                new JalaliDate(1405, 2, 31),
                new FormState.Replaced(registration(signed), MEETING, signed, later));

        assertThat(behind("agreementsInForce", Period.of(Period.Kind.MONTH, 1404, 10)))
                .extracting(FormLine::number)
                .containsExactly(old);
        assertThat(behind("agreementsInForce", Period.of(Period.Kind.MONTH, 1404, 11)))
                .extracting(FormLine::number)
                .containsExactly(later);
    }

    @Test
    void whatIsInForceIsAStockOfEachMonthsLastDay() {
        agreement(new JalaliDate(1405, 4, 10), new JalaliDate(1405, 6, 15), sent(new JalaliDate(1405, 4, 12)));
        Report months =
                Report.of(workspace.statistics(), measures, Period.of(Period.Kind.HALF_YEAR, 1405, 1), Dimension.MONTH);
        int place = measures.all().indexOf(measure("agreementsInForce"));

        assertThat(months.rows())
                .extractingByKey("1405-04")
                .satisfies(figures -> assertThat(figures.get(place).sum()).isEqualTo(1));
        assertThat(months.rows())
                .extractingByKey("1405-05")
                .satisfies(figures -> assertThat(figures.get(place).sum()).isEqualTo(1));
        assertThat(months.rows()).doesNotContainKey("1405-06");
        assertThat(months.total().get(place).sum()).isZero();
        assertThat(workspace
                        .statistics()
                        .formsBehind(
                                measure("agreementsInForce"),
                                Period.of(Period.Kind.HALF_YEAR, 1405, 1),
                                new Slice(Dimension.MONTH, "1405-05")))
                .hasSize(1);
    }
}
