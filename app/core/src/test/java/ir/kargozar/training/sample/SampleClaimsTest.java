package ir.kargozar.training.sample;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.InvoiceKey;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.Person;
import ir.kargozar.claim.entry.ClaimEntry;
import ir.kargozar.claim.entry.ClaimJson;
import ir.kargozar.claim.entry.ClaimReader;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.claim.rules.RulePacks;
import ir.kargozar.identity.NationalId;
import ir.kargozar.text.Language;
import ir.kargozar.text.Problem;
import ir.kargozar.text.SearchKey;
import ir.kargozar.text.Texts;
import ir.kargozar.training.sample.SampleClaims.Sample;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleClaimsTest {
    private static final JalaliMonth MONTH = new JalaliMonth(1405, 8);

    private final Texts texts = Texts.of(Language.FA);
    private final RulePacks rules = RulePacks.load(Optional.empty(), texts);
    private final ClaimReader reader = new ClaimReader(texts);
    private final SampleClaims samples = SampleClaims.of(7, MONTH, rules);

    @Test
    void honestSamplesPassReadingAndRules() {
        samples.honest(2000).forEach(entry -> assertThat(problems(entry)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void eachPlantedFaultIsFoundByItsCode(PlantedFault fault) {
        for (int index = 1; index < 200; index++) {
            ClaimEntry entry = samples.at(index, Optional.of(fault)).entry();
            if (fault == PlantedFault.DUPLICATE_INVOICE) {
                assertThat(problems(entry)).isEmpty();
                assertThat(invoices(entry)).isEqualTo(invoices(honest(index - 1)));
            } else {
                assertThat(problems(entry)).extracting(Problem::code).containsOnly(fault.code());
                assertThat(reader.read(entry) instanceof Reading.Refused).isEqualTo(fault.isOfReading());
            }
        }
    }

    @Test
    void peopleOfATownComeAgainAsTheSamePeopleWithTheSameAccount() {
        JalaliDate today = MONTH.lastDay();
        SampleClaims town = SampleClaims.ofTown(7, MONTH.firstDay(), rules, 40, today);
        Map<NationalId, Set<List<Object>>> seen = new HashMap<>();
        for (int i = 0; i < 400; i++) {
            assertThat(problems(town.at(i, Optional.empty()).entry())).isEmpty();
            if (reader.read(town.at(i, Optional.empty()).entry()) instanceof Reading.Valid(ClaimContent content)) {
                Person insured = content.insured();
                seen.computeIfAbsent(insured.nationalId(), _ -> new HashSet<>())
                        .add(List.of(
                                SearchKey.of(insured.fullName()),
                                insured.insuranceNumber(),
                                insured.birthDate(),
                                insured.relation(),
                                content.account().sheba()));
            }
        }
        assertThat(seen).hasSizeBetween(30, 40);
        assertThat(seen.values()).allSatisfy(ways -> assertThat(ways).hasSize(1));
    }

    @Test
    void sameSeedGivesTheSameSamplesAndAnotherSeedOthers() {
        List<Sample> first = samples.stream(300).toList();

        assertThat(SampleClaims.of(7, MONTH, rules).stream(300)).containsExactlyElementsOf(first);
        assertThat(SampleClaims.of(8, MONTH, rules).stream(300)).doesNotContainAnyElementsOf(first);
    }

    @Test
    void everyKindAndEveryFaultTurnsUpAndMostAreHonest() {
        List<Sample> all = samples.stream(3000).toList();
        Set<PlantedFault> faults = EnumSet.noneOf(PlantedFault.class);
        all.forEach(sample -> sample.fault().ifPresent(faults::add));

        assertThat(all).extracting(sample -> sample.entry().kind()).contains(names());
        assertThat(faults).containsExactlyInAnyOrder(PlantedFault.values());
        assertThat(all.stream().filter(sample -> sample.fault().isPresent()).count())
                .isBetween(150L, 300L);
    }

    private static String[] names() {
        return java.util.Arrays.stream(ClaimKind.values()).map(Enum::name).toArray(String[]::new);
    }

    @Test
    void entriesAreTypedAsPeopleType() {
        String all = String.join("\n", samples.honest(500).map(Object::toString).toList());

        assertThat(all).contains("\u200c", "ي", "ك", "٠", "۰", "SPOUSE", "PENSIONER");
        assertThat(samples.honest(500).filter(entry -> entry.representative() != null))
                .hasSizeGreaterThan(20);
        assertThat(samples.honest(500).filter(entry -> entry.mainInsured() != null))
                .hasSizeGreaterThan(100);
    }

    @Test
    void honestSamplesShareNoInvoice() {
        Set<InvoiceKey> seen = new HashSet<>();

        samples.honest(3000)
                .forEach(entry -> invoices(entry)
                        .forEach(invoice -> assertThat(seen.add(invoice))
                                .as(invoice.toString())
                                .isTrue()));
    }

    @Test
    void papersComeToTheCounterWithinTheMonth() {
        samples.honest(500)
                .forEach(entry ->
                        assertThat(content(entry).receivedOn().inMonth()).isEqualTo(MONTH));
    }

    @Test
    void jsonOfAnHonestEntryReadsAsTheEntryItself() {
        ClaimJson json = new ClaimJson(texts);

        samples.honest(500)
                .forEach(entry -> assertThat(json.read(json.write(entry))).isEqualTo(reader.read(entry)));
    }

    private List<InvoiceKey> invoices(ClaimEntry entry) {
        ClaimContent content = content(entry);
        List<InvoiceKey> keys = new ArrayList<>();
        for (Item item : content.items()) {
            keys.add(InvoiceKey.of(content.treatment().provider(), item));
        }
        return keys;
    }

    private ClaimEntry honest(long index) {
        return samples.at(index, Optional.empty()).entry();
    }

    private ClaimContent content(ClaimEntry entry) {
        return switch (reader.read(entry)) {
            case Reading.Valid(ClaimContent content) -> content;
            case Reading.Refused(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }

    private List<Problem> problems(ClaimEntry entry) {
        return switch (reader.read(entry)) {
            case Reading.Valid(ClaimContent content) -> rules.check(content);
            case Reading.Refused(List<Problem> problems) -> problems;
        };
    }
}
