package ir.kargozar.storage.training;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.handover.fact.FactCopies;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.storage.OnEachEngine;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.fact.Fact;
import ir.kargozar.training.fact.Kind;
import ir.kargozar.training.fact.SampleFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facts of training in their tables, own ones and those that came. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class FactsTest extends OnEachEngine {
    private static final OfficeCode AGENCY = new OfficeCode("3101");
    private static final OfficeCode OFFICE = new OfficeCode("OFFICE-31");
    private static final FactCopies.From FROM = new FactCopies.From(OFFICE, new JalaliDate(1405, 9, 1));
    private static final Change CHANGE = new Change("zahra", "training.stated");

    private JooqFacts facts;
    private JooqFactCopies copies;

    @BeforeEach
    void takeThem() {
        facts = new JooqFacts(workspace.store(), workspace.log());
        copies = new JooqFactCopies(workspace.store(), workspace.log());
    }

    private static List<Fact> sorted(List<Fact> some) {
        return some.stream().sorted(Fact.ORDER).toList();
    }

    private <T> T within(Supplier<T> work) {
        return workspace.transactions().within(work);
    }

    @Test
    void keepsEveryKindWithItsLogRow() {
        List<Fact> all = SampleFacts.all(AGENCY);
        facts.add(all, CHANGE);
        assertThat(facts.all()).isEqualTo(sorted(all));
        assertThat(facts.of(Set.of(Kind.GATE))).hasSize(2).allMatch(fact -> fact.kind() == Kind.GATE);
        assertThat(facts.of(SampleFacts.PERSON)).hasSize(all.size() - 4);
        assertThat(facts.of(new NationalId("0790419904"))).isEmpty();
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(all.size()));
    }

    @Test
    void keepsWhatCameOnceAndNothingElseUnderItsId() {
        Fact fact = SampleFacts.fact(OFFICE, AGENCY, new Event.Member("C-1"));
        Fact other = new Fact(fact.id(), fact.by(), fact.subject(), fact.on(), fact.who(), new Event.Member("C-2"));
        assertThat(within(() -> copies.receive(fact, FROM, CHANGE))).isTrue();
        assertThat(within(() -> copies.receive(fact, FROM, CHANGE))).isTrue();
        assertThat(within(() -> copies.receive(other, FROM, CHANGE))).isFalse();
        assertThat(facts.all()).containsExactly(fact);
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(1));
    }

    @Test
    void sendsTheOfficeOwnFactsOnce() {
        List<Fact> all = SampleFacts.all(AGENCY);
        facts.add(all, CHANGE);
        within(() -> copies.receive(SampleFacts.fact(OFFICE, AGENCY, new Event.Member("C-9")), FROM, CHANGE));
        assertThat(within(() -> copies.dueToOffice(OFFICE, 3))).isEqualTo(all.subList(0, 3));
        within(() -> sent(OFFICE, all));
        assertThat(within(() -> copies.dueToOffice(OFFICE, 99))).isEmpty();
        within(() -> {
            copies.unsent(OFFICE, all.get(4).id());
            return true;
        });
        assertThat(within(() -> copies.dueToOffice(OFFICE, 99))).containsExactly(all.get(4));
    }

    private boolean sent(OfficeCode recipient, List<Fact> some) {
        copies.sent(recipient, some, 1);
        return true;
    }

    @Test
    void sendsAnAgencyWhatHappenedToItsPeopleAndWhatIsForAll() {
        OfficeCode elsewhere = new OfficeCode("3102");
        Fact introduced = SampleFacts.fact(
                AGENCY, AGENCY, SampleFacts.all(AGENCY).getFirst().event());
        Fact member = SampleFacts.fact(OFFICE, AGENCY, new Event.Member("C-1"));
        Fact gate = SampleFacts.all(OFFICE).stream()
                .filter(fact -> fact.kind() == Kind.GATE)
                .findFirst()
                .orElseThrow();
        within(() -> copies.receive(introduced, new FactCopies.From(AGENCY, FROM.on()), CHANGE));
        facts.add(List.of(member, gate), CHANGE);
        assertThat(within(() -> copies.dueToAgency(AGENCY, 99))).containsExactly(member, gate);
        assertThat(within(() -> copies.dueToAgency(elsewhere, 99))).containsExactly(gate);
        within(() -> sent(AGENCY, List.of(member, gate)));
        assertThat(within(() -> copies.dueToAgency(AGENCY, 99))).isEmpty();
    }

    @Test
    void givesARestoredAgencyItsOwnFactsBack() {
        Fact introduced = SampleFacts.fact(
                AGENCY, AGENCY, SampleFacts.all(AGENCY).getFirst().event());
        within(() -> copies.receive(introduced, new FactCopies.From(AGENCY, FROM.on()), CHANGE));
        assertThat(within(() -> copies.dueToAgency(AGENCY, 99))).isEmpty();
        for (int time = 0; time < 2; time++) {
            within(() -> {
                copies.giveBack(AGENCY);
                return true;
            });
            assertThat(within(() -> copies.dueToAgency(AGENCY, 99))).containsExactly(introduced);
            within(() -> sent(AGENCY, List.of(introduced)));
            assertThat(within(() -> copies.dueToAgency(AGENCY, 99))).isEmpty();
        }
    }

    @Test
    void keepsNothingOfABatchThatFails() {
        Fact fact = SampleFacts.all(AGENCY).getFirst();
        List<Fact> twice = new ArrayList<>(List.of(fact, fact));
        assertThat(fails(twice)).isTrue();
        assertThat(facts.all()).isEmpty();
        assertThat(fact.id()).isNotEqualTo(new UUID(0, 0));
    }

    private boolean fails(List<Fact> some) {
        try {
            facts.add(some, CHANGE);
            return false;
        } catch (RuntimeException e) {
            return true;
        }
    }
}
