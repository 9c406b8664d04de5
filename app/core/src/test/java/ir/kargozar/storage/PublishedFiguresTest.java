package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.Provider;
import ir.kargozar.claim.ProviderType;
import ir.kargozar.claim.Treatment;
import ir.kargozar.log.Change;
import ir.kargozar.money.Rial;
import ir.kargozar.offset.FormIndex;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.recovery.Recovery;
import ir.kargozar.recovery.RecoveryKinds;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.Figure;
import ir.kargozar.statistics.Growth;
import ir.kargozar.statistics.Measure;
import ir.kargozar.statistics.Measures;
import ir.kargozar.statistics.Period;
import ir.kargozar.statistics.Report;
import ir.kargozar.statistics.Slice;
import ir.kargozar.storage.recovery.JooqRecoveries;
import ir.kargozar.text.Line;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From raw records, the report gives the figures that a province published, as it rounded them (A8). */
class PublishedFiguresTest extends OnOffsetDesks {
    private static final Change CHANGE = new Change(WHO, "figures.test");
    private static final int RIALS = 10;
    private static final int MOST = 40;
    private final Measures measures = Measures.load(Optional.empty());
    private final Random random = new Random(1401);
    private final Made made = new Made(1401);
    private final JsonNode published = published();
    private int serial;

    private static JsonNode published() {
        try (InputStream in =
                Objects.requireNonNull(PublishedFiguresTest.class.getResourceAsStream("/figures/seed-004.json"))) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Measure measure(String code) {
        return measures.find(code).orElseThrow();
    }

    private Report report(Period period, Dimension by) {
        return Report.of(workspace.statistics(), measures, period, by);
    }

    private int place(String code) {
        return measures.all().indexOf(measure(code));
    }

    private static BigDecimal whole(Optional<BigDecimal> exact) {
        return exact.orElseThrow().setScale(0, RoundingMode.HALF_UP);
    }

    /** Amounts that differ, and whose sum is this. */
    private List<Long> spread(long sum, int parts) {
        List<Long> amounts = new ArrayList<>();
        long left = sum;
        for (int i = parts; i > 1; i--) {
            long mean = left / i;
            long amount = mean - mean / 5 + random.nextLong(1 + 2 * (mean / 5));
            amounts.add(amount);
            left -= amount;
        }
        amounts.add(left);
        return amounts;
    }

    private static JalaliDate any(Period period, int place) {
        return period.first().plusDays((place * 7L) % 29);
    }

    private void recovered(Period period, long toman) {
        JooqRecoveries recoveries = new JooqRecoveries(workspace.store(), workspace.log());
        RecoveryKinds kinds = RecoveryKinds.load(Optional.empty());
        for (long amount : spread(toman * RIALS, MOST)) {
            JalaliDate on = any(period, serial++);
            recoveries.add(
                    new Recovery(
                            recoveries.nextNumber(Engine.AGENCY.code(), on.year()),
                            new Recovery.Facts(
                                    on,
                                    new Rial(amount),
                                    new Recovery.Centre(new Line("مرکز " + serial), Optional.empty()),
                                    kinds.all().get(serial % kinds.all().size()),
                                    new Line("بازرسی")),
                            Optional.empty()),
                    CHANGE);
        }
    }

    @Test
    void recoveriesGrewTenTimesInHalfAYearAndNineTimesInTheYear() {
        JsonNode given = published.get("recoveries");
        long first1400 = given.get("firstHalf1400").longValue();
        long first1401 = given.get("firstHalf1401").longValue();
        recovered(Period.of(Period.Kind.HALF_YEAR, 1400, 1), first1400);
        recovered(
                Period.of(Period.Kind.HALF_YEAR, 1400, 2), given.get("year1400").longValue() - first1400);
        recovered(Period.of(Period.Kind.HALF_YEAR, 1401, 1), first1401);
        recovered(
                Period.of(Period.Kind.HALF_YEAR, 1401, 2), given.get("year1401").longValue() - first1401);
        int recovered = place("recovered");

        Report half = report(Period.of(Period.Kind.HALF_YEAR, 1401, 1), Dimension.WHOLE);
        assertThat(half.total().get(recovered).sum()).isEqualTo(first1401 * RIALS);
        assertThat(whole(half.sinceLastYear(recovered).times()))
                .isEqualByComparingTo(given.get("timesOfHalf").decimalValue());
        Report year = report(Period.of(Period.Kind.YEAR, 1401, 1), Dimension.WHOLE);
        assertThat(year.total().get(recovered).sum())
                .isEqualTo(given.get("year1401").longValue() * RIALS);
        assertThat(whole(year.sinceLastYear(recovered).times()))
                .isEqualByComparingTo(given.get("timesOfYear").decimalValue());
        assertThat(workspace.statistics().recoveriesBehind(measure("recovered"), year.period(), Slice.WHOLE))
                .hasSize(2 * MOST);
    }

    private ClaimContent content(ClaimKind kind, ProviderType type, JalaliDate on, long claimed) {
        ClaimContent old = made.content();
        Provider provider = old.treatment().provider();
        return new ClaimContent(
                old.insured(),
                old.mainInsured(),
                old.representative(),
                old.account(),
                new Treatment(kind, new Provider(provider.name(), type, provider.city(), false), on, on),
                on,
                List.of(new Item(new Line("DRUG"), new Line("1" + serial), on, new Rial(claimed))),
                old.papers());
    }

    private Claim<?> paid(ClaimContent content, long paid) {
        JalaliDate on = content.receivedOn();
        Claim<?> draft = made.draft(new ClaimNumber(Engine.AGENCY.code(), on.year(), ++serial));
        return new Claim<>(draft.id(), draft.number(), 1, content, new ClaimState.Paid(on, on, new Rial(paid)));
    }

    /** Paid claims of one kind within a period, with these sums. */
    private void claims(ClaimKind kind, ProviderType type, Period period, int number, long claimed, long paid) {
        List<Long> amounts = spread(claimed, number);
        List<Long> parts = amounts.stream()
                .map(amount -> new BigDecimal(amount)
                        .multiply(new BigDecimal(paid))
                        .divide(new BigDecimal(claimed), RoundingMode.DOWN)
                        .longValue())
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        long rest = paid - parts.stream().mapToLong(part -> part).sum();
        parts.set(0, parts.getFirst() + rest);
        List<Claim<?>> claims = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            claims.add(paid(content(kind, type, any(period, i), amounts.get(i)), parts.get(i)));
        }
        workspace.claims().add(claims, CHANGE);
    }

    private List<Figure> prescriptions(JsonNode month) {
        Period period = JalaliMonth.of(month.get("month").stringValue())
                .map(found -> Period.of(Period.Kind.MONTH, found.year(), found.month()))
                .orThrow();
        long scale = published.at("/prescriptions/scale").longValue();
        long number = month.get("number").longValue() / scale;
        claims(
                ClaimKind.OUTPATIENT,
                ProviderType.PHARMACY,
                period,
                Math.toIntExact(number),
                number * month.get("mean").longValue() * RIALS,
                month.get("insurer").longValue() / scale * RIALS);
        claims(ClaimKind.OUTPATIENT, ProviderType.PHYSICIAN, period, 50, 77_000_000, 55_000_000);
        List<Figure> pharmacies = Objects.requireNonNull(
                report(period, Dimension.PROVIDER_TYPE).rows().get(ProviderType.PHARMACY.name()));
        assertThat(pharmacies.get(place("accepted")).sum()).isEqualTo(number);
        assertThat(pharmacies.get(place("meanClaimed")).number().orElseThrow())
                .isEqualByComparingTo(BigDecimal.valueOf(month.get("mean").longValue() * RIALS));
        assertThat(pharmacies.get(place("approved")).sum() * scale)
                .isEqualTo(month.get("insurer").longValue() * RIALS);
        return pharmacies;
    }

    @Test
    void prescriptionsGrewInNumberInCostAndInMeanPrice() {
        List<Figure> before = prescriptions(published.at("/prescriptions/months/0"));
        List<Figure> now = prescriptions(published.at("/prescriptions/months/1"));

        published
                .at("/prescriptions/growth")
                .properties()
                .forEach(growth -> assertThat(
                                whole(new Growth(now.get(place(growth.getKey())), before.get(place(growth.getKey())))
                                        .percent()))
                        .as(growth.getKey())
                        .isEqualByComparingTo(growth.getValue().decimalValue()));
    }

    @Test
    void ofAllCentresWithAnAgreementSomeAreNewAndOfTheseSomeArePharmacies() {
        JsonNode given = published.get("contracts");
        int fresh = given.get("new").intValue();
        workspace.transactions().within(() -> {
            for (int i = 0; i < given.get("centres").intValue(); i++) {
                boolean isNew = i < fresh;
                agreement(
                        isNew ? new JalaliDate(1402, 2, 1 + i % 30) : new JalaliDate(1401, 8, 1 + i % 30),
                        i < given.get("pharmacies").intValue() ? "داروخانهٔ " + i : "درمانگاه " + i);
            }
            return 0;
        });
        Period period = Period.of(Period.Kind.HALF_YEAR, 1402, 1);
        Report report = report(period, Dimension.WHOLE);
        List<FormLine> signed = workspace.statistics().formsBehind(measure("agreementsSigned"), period, Slice.WHOLE);

        assertThat(report.total().get(place("agreementsInForce")).sum())
                .isEqualTo(given.get("centres").longValue());
        assertThat(report.total().get(place("agreementsSigned")).sum())
                .isEqualTo(fresh)
                .isEqualTo(signed.size());
        assertThat(signed.stream().filter(line -> line.facts().centre().name().startsWith("داروخانه")))
                .hasSize(given.get("pharmacies").intValue());
    }

    private void agreement(JalaliDate signed, String centre) {
        FormNumber number = new FormNumber(Engine.AGENCY.code(), signed.year(), FormKind.AGREEMENT, ++serial);
        FormValues values = samples.agreement(1)
                .with("centre.name", centre)
                .with("signedOn", signed.toString())
                .with("until", signed.plusDays(360).toString());
        forms.add(
                new OffsetForm<>(
                        number,
                        1,
                        1,
                        values,
                        new FormState.Sent(new FormState.Registration(REGISTRATION, signed), MEETING, signed)),
                FormIndex.of(definitions.of(FormKind.AGREEMENT), values),
                CHANGE);
    }

    @Test
    void filesOfAYearAndWhatWasPaidForThem() {
        Period year = Period.of(Period.Kind.YEAR, 1401, 1);
        paid(ClaimKind.OUTPATIENT, published.get("files"), year);
        paid(ClaimKind.INFERTILITY, published.get("infertility"), year);
        Report report = report(year, Dimension.KIND);
        for (String[] row :
                new String[][] {{"files", ClaimKind.OUTPATIENT.name()}, {"infertility", ClaimKind.INFERTILITY.name()}
                }) {
            JsonNode given = published.get(row[0]);
            long scale = given.get("scale").longValue();
            List<Figure> figures = Objects.requireNonNull(report.rows().get(row[1]));
            assertThat(figures.get(place("accepted")).sum() * scale)
                    .isEqualTo(given.get("number").longValue());
            assertThat(figures.get(place("paid")).sum() * scale)
                    .isEqualTo(given.get("paid").longValue() * RIALS);
        }
    }

    private void paid(ClaimKind kind, JsonNode given, Period year) {
        long scale = given.get("scale").longValue();
        long paid = given.get("paid").longValue() / scale * RIALS;
        claims(
                kind,
                ProviderType.HOSPITAL,
                year,
                Math.toIntExact(given.get("number").longValue() / scale),
                paid + paid / 2,
                paid);
    }
}
