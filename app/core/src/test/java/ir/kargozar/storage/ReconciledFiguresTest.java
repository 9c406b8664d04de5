package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.claim.Status;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.money.Rial;
import ir.kargozar.statistics.Counting;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.Figure;
import ir.kargozar.statistics.Measure;
import ir.kargozar.statistics.Measures;
import ir.kargozar.statistics.Period;
import ir.kargozar.statistics.Period.Kind;
import ir.kargozar.statistics.Report;
import ir.kargozar.statistics.Slice;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every number, summed another way from the claims that were put in, and from the listing behind it. */
class ReconciledFiguresTest extends OnEachEngine {
    private static final Change CHANGE = new Change("زهرا", "claims.imported");
    private static final ReturnReason ONE = new ReturnReason("ONE", "مدرک «TWO» نیست", "چاره");
    private static final ReturnReason TWO = new ReturnReason("TWO", "دلیل", "چاره");
    private static final List<OfficeCode> AGENCIES =
            List.of(Engine.AGENCY.code(), new OfficeCode("3102"), new OfficeCode("3103"));
    private final Made made = new Made(31);
    private final Random random = new Random(31);
    private final Measures measures = new Measures(Measures.load(Optional.empty()).all().stream()
            .filter(measure -> measure.counting() instanceof Counting.OfClaims)
            .toList());
    private final List<Claim<?>> all = new ArrayList<>();

    private Claim<?> claim(int serial, JalaliDate first, int days) {
        Claim<?> draft = made.draft(new ClaimNumber(AGENCIES.get(serial % 3), 1405, serial));
        JalaliDate received = first.plusDays(random.nextInt(days));
        ClaimContent old = draft.content();
        ClaimContent content = new ClaimContent(
                old.insured(),
                old.mainInsured(),
                old.representative(),
                old.account(),
                old.treatment(),
                received,
                old.items(),
                old.papers());
        return new Claim<>(
                draft.id(), draft.number(), 1, content, state(content, received.plusDays(random.nextInt(90))));
    }

    private ClaimState state(ClaimContent content, JalaliDate on) {
        JalaliDate came = content.receivedOn();
        Rial part = new Rial(1 + random.nextInt(9_999));
        return switch (random.nextInt(10)) {
            case 0 -> new ClaimState.Draft();
            case 1 -> new ClaimState.Withdrawn(on);
            case 2 -> new ClaimState.Returned(on, List.of(ONE, TWO));
            case 3 -> new ClaimState.Returned(on, List.of(random.nextBoolean() ? ONE : TWO));
            case 4 -> new ClaimState.Packaged(came, Engine.AGENCY.code(), 7);
            case 5 -> new ClaimState.Received(came, on);
            case 6 -> new ClaimState.Approved(came, on, content.amount(), content.amount());
            case 7 -> new ClaimState.Approved(came, on, content.amount(), part);
            case 8 -> new ClaimState.ReturnedByOffice(came, on, List.of(TWO));
            default -> new ClaimState.Paid(came, on, part);
        };
    }

    private void put(int claims, JalaliDate first, int days) {
        for (int serial = 1; serial <= claims; serial++) {
            all.add(claim(serial, first, days));
        }
        for (int from = 0; from < claims; from += 1_000) {
            workspace.claims().add(all.subList(from, Math.min(claims, from + 1_000)), CHANGE);
        }
    }

    private static Optional<JalaliDate> stateOn(ClaimState state) {
        return switch (state) {
            case ClaimState.Draft _, ClaimState.Accepted _, ClaimState.Packaged _ -> Optional.empty();
            case ClaimState.Returned returned -> Optional.of(returned.on());
            case ClaimState.Withdrawn withdrawn -> Optional.of(withdrawn.on());
            case ClaimState.Received received -> Optional.of(received.on());
            case ClaimState.Approved approved -> Optional.of(approved.on());
            case ClaimState.ReturnedByOffice returned -> Optional.of(returned.on());
            case ClaimState.Paid paid -> Optional.of(paid.on());
        };
    }

    /** Of a claim that was put in as it stands: what came before its state is told nowhere. */
    private static Optional<JalaliDate> handedOn(Claim<?> claim) {
        return claim.status() == Status.RECEIVED ? stateOn(claim.state()) : Optional.empty();
    }

    private static Optional<JalaliDate> answeredOn(Claim<?> claim) {
        return claim.state() instanceof ClaimState.Approved || claim.state() instanceof ClaimState.ReturnedByOffice
                ? stateOn(claim.state())
                : Optional.empty();
    }

    private static Counting.OfClaims claims(Measure measure) {
        return (Counting.OfClaims) measure.counting();
    }

    private static Optional<JalaliDate> day(Measure measure, Claim<?> claim) {
        return switch (claims(measure).dated()) {
            case RECEIVED -> Optional.of(claim.content().receivedOn());
            case HANDED -> handedOn(claim);
            case ANSWERED -> answeredOn(claim);
            case STATE -> stateOn(claim.state());
        };
    }

    private static Set<String> keys(Dimension by, Measure measure, Claim<?> claim) {
        boolean isOwn = claim.number().agency().equals(Engine.AGENCY.code());
        return switch (by) {
            case WHOLE -> Set.of("");
            case KIND -> Set.of(claim.content().treatment().kind().name());
            case PROVIDER_TYPE ->
                Set.of(claim.content().treatment().provider().type().name());
            case CLERK -> Set.of(isOwn ? CHANGE.who() : "");
            case AGENCY -> Set.of(claim.number().agency().value());
            case PROVINCE -> Set.of(Engine.AGENCY.province().value());
            case MONTH -> Set.of(day(measure, claim).orElseThrow().inMonth().toString());
            case REASON -> reasons(claim.state());
        };
    }

    private static Set<String> reasons(ClaimState state) {
        Stream<ReturnReason> reasons = switch (state) {
            case ClaimState.Returned returned -> returned.reasons().stream();
            case ClaimState.ReturnedByOffice returned -> returned.reasons().stream();
            default -> Stream.of();
        };
        return new TreeSet<>(reasons.map(ReturnReason::code).toList());
    }

    private static long approved(ClaimState state) {
        return switch (state) {
            case ClaimState.Approved approved -> approved.approved().value();
            case ClaimState.Paid paid -> paid.amount().value();
            default -> 0;
        };
    }

    private static long value(Measure measure, Claim<?> claim) {
        ClaimContent content = claim.content();
        return switch (claims(measure).value()) {
            case CLAIMS -> 1;
            case PAPERS -> content.pages();
            case CLAIMED, MEAN_CLAIMED -> content.amount().value();
            case APPROVED -> approved(claim.state());
            case REDUCED -> content.amount().value() - approved(claim.state());
            case DAYS ->
                ChronoUnit.DAYS.between(
                        content.receivedOn().gregorian(),
                        day(measure, claim).orElseThrow().gregorian());
        };
    }

    private List<Claim<?>> byHand(Measure measure, Period period, Slice slice) {
        return all.stream()
                .filter(claim -> claims(measure).of().contains(claim.status())
                        && !claims(measure).again())
                .filter(claim -> day(measure, claim).filter(period::holds).isPresent())
                .filter(claim -> keys(slice.by(), measure, claim).contains(slice.key()))
                .toList();
    }

    private void compare(Period period, Dimension by) {
        Report report = Report.of(workspace.statistics(), measures, period, by);
        for (int i = 0; i < measures.all().size(); i++) {
            compare(measures.all().get(i), period, Slice.WHOLE, report.total().get(i));
            for (String key : report.rows().keySet()) {
                compare(
                        measures.all().get(i),
                        period,
                        new Slice(by, key),
                        report.rows().get(key).get(i));
            }
        }
    }

    private void compare(Measure measure, Period period, Slice slice, Figure figure) {
        List<Claim<?>> counted = byHand(measure, period, slice);
        ClaimListing behind = workspace.statistics().behind(measure, period, slice);
        List<ClaimLine> lines = behind.lines(0, behind.size());

        assertThat(figure.claims())
                .as("%s %s %s", measure.code(), period, slice)
                .isEqualTo(counted.size());
        assertThat(figure.sum())
                .isEqualTo(counted.stream()
                        .mapToLong(claim -> value(measure, claim))
                        .sum());
        assertThat(lines)
                .extracting(ClaimLine::number)
                .containsExactlyInAnyOrderElementsOf(
                        counted.stream().<ClaimNumber>map(Claim::number).toList());
        if (claims(measure).value() == Measure.Value.CLAIMED) {
            assertThat(lines.stream().mapToLong(line -> line.amount().value()).sum())
                    .isEqualTo(figure.sum());
        }
    }

    @Test
    void agreeWithTheClaimsInEveryKindOfPeriodAndUnderEveryKey() {
        put(700, new JalaliDate(1403, 11, 1), 430);
        for (Dimension by : Dimension.values()) {
            compare(Period.of(Kind.YEAR, 1404, 1), by);
        }
        compare(Period.of(Kind.MONTH, 1403, 12), Dimension.KIND);
        compare(Period.of(Kind.MONTH, 1404, 12), Dimension.KIND);
        compare(Period.of(Kind.QUARTER, 1404, 4), Dimension.AGENCY);
        compare(Period.of(Kind.HALF_YEAR, 1404, 1), Dimension.MONTH);
        compare(range(new JalaliDate(1404, 6, 31), new JalaliDate(1404, 7, 14)), Dimension.REASON);
        compare(range(new JalaliDate(1403, 12, 30), new JalaliDate(1403, 12, 30)), Dimension.MONTH);
        assertThat(workspace.statistics().differing()).isZero();
    }

    @Test
    @Tag("slow")
    void twentyThousandClaimsAgreeToTheLastRial() {
        put(20_000, new JalaliDate(1404, 7, 1), 360);

        for (int month = 7; month <= 12; month++) {
            compare(Period.of(Kind.MONTH, 1404, month), Dimension.AGENCY);
        }
        compare(Period.of(Kind.HALF_YEAR, 1404, 2), Dimension.KIND);
        compare(range(new JalaliDate(1404, 8, 15), new JalaliDate(1405, 2, 3)), Dimension.PROVIDER_TYPE);
        assertThat(workspace.statistics().differing()).isZero();
    }

    private static Period range(JalaliDate first, JalaliDate last) {
        return Period.range(first, last).orThrow();
    }

    @Test
    void theLastDayOfEveryMonthBelongsToItAndTheNextDayDoesNot() {
        int serial = 0;
        for (Period month : List.of(
                Period.of(Kind.MONTH, 1403, 12), Period.of(Kind.MONTH, 1404, 12), Period.of(Kind.MONTH, 1404, 6))) {
            for (JalaliDate day : List.of(
                    month.first().plusDays(-1), month.last(), month.last().plusDays(1))) {
                Claim<?> claim = made.accepted(made.number(++serial));
                ClaimContent old = claim.content();
                ClaimContent content = new ClaimContent(
                        old.insured(),
                        old.mainInsured(),
                        old.representative(),
                        old.account(),
                        old.treatment(),
                        day,
                        old.items(),
                        old.papers());
                workspace
                        .claims()
                        .add(List.of(new Claim<>(claim.id(), claim.number(), 1, content, claim.state())), CHANGE);
            }
            Report report = Report.of(workspace.statistics(), measures, month, Dimension.WHOLE);
            assertThat(report.total().getFirst().sum()).isEqualTo(1);
        }
    }
}
