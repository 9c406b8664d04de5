package ir.kargozar.storage.training;

import static ir.kargozar.storage.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.account.AccountDesk;
import ir.kargozar.account.Login;
import ir.kargozar.account.Role;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk.Intake;
import ir.kargozar.claim.ClaimDesk.Outcome;
import ir.kargozar.claim.Status;
import ir.kargozar.claim.draft.Counter;
import ir.kargozar.claim.draft.EntryDesk.Finish;
import ir.kargozar.claim.draft.TypedForm;
import ir.kargozar.claim.draft.UnfinishedEntry;
import ir.kargozar.handover.fact.FactCopies;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.storage.OnEachEngine;
import ir.kargozar.text.Line;
import ir.kargozar.text.Problem;
import ir.kargozar.training.Stage;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.fact.Fact;
import ir.kargozar.training.fact.SampleFacts;
import ir.kargozar.training.register.Here;
import ir.kargozar.training.register.TrainingGate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A4: without the three stages nobody accepts live claims, from the day that the documents office set. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class GateTest extends OnEachEngine {
    private static final OfficeCode AGENCY = new OfficeCode("3101");
    private static final OfficeCode OFFICE = new OfficeCode("OFFICE-31");
    private static final JalaliDate TODAY = Counter.TODAY;
    private static final String WHO = Counter.WHO;

    private JooqFacts facts;
    private Counter counter;
    private int made;

    @BeforeEach
    void openCounter() {
        facts = new JooqFacts(workspace.store(), workspace.log());
        counter = counter(workspace.office());
    }

    private Counter counter(Office office) {
        return new Counter(
                workspace, new TrainingGate(facts, workspace.log(), new Here(office, Counter.CLOCK, Counter.TEXTS)));
    }

    /** By a package of the documents office. */
    private void comes(Event event) {
        take(SampleFacts.fact(OFFICE, AGENCY, event), WHO);
    }

    private void introduce() {
        comes(new Event.Introduced(new Line("Sara"), new Line("Karimi"), Optional.of(new Line(WHO))));
    }

    private void close() {
        comes(new Event.Gate(Optional.of(TODAY)));
    }

    private static List<String> refused(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome)
                .problems().stream().map(Problem::code).toList();
    }

    private static String words(Outcome outcome) {
        Problem problem = ((Outcome.Refused) outcome).problems().getFirst();
        return problem.message() + " " + problem.remedy();
    }

    private Claim<?> accepted(ClaimContent content) {
        Outcome outcome = counter.desk.add(content, Intake.ACCEPT, WHO);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).claim();
    }

    @Test
    void everyoneAcceptsBeforeTheGateIsSet() {
        accepted(counter.honest(0));
        comes(new Event.Gate(Optional.of(TODAY.plusDays(1))));
        accepted(counter.honest(1));
    }

    @Test
    void aStrangerToTheRegisterIsRefusedByName() {
        close();
        Outcome outcome = counter.desk.add(counter.honest(0), Intake.ACCEPT, WHO);
        assertThat(refused(outcome)).containsExactly("TRAINING_GATE_UNKNOWN");
        assertThat(words(outcome)).contains(WHO, "OFFICE-31");
        assertThat(workspace.claims().counts().values()).containsOnly(0L);
    }

    @Test
    void namesTheStagesThatAreOpenAndWhomToAsk() {
        introduce();
        comes(new Event.Signed(Stage.THEORY));
        close();
        Outcome outcome = counter.desk.add(counter.honest(0), Intake.ACCEPT, WHO);
        assertThat(refused(outcome)).containsExactly("TRAINING_GATE_CLOSED");
        assertThat(words(outcome))
                .contains("Sara Karimi", "OFFICE-31")
                .contains(Counter.TEXTS.word(Stage.PRACTICE), Counter.TEXTS.word(Stage.COMPLEMENTARY))
                .doesNotContain(Counter.TEXTS.word(Stage.THEORY), "{");
    }

    @Test
    void opensWithTheThreeStages() {
        introduce();
        close();
        Arrays.stream(Stage.values()).forEach(stage -> comes(new Event.Signed(stage)));
        accepted(counter.honest(0));
        comes(new Event.Repeat(Stage.COMPLEMENTARY, new Line("again")));
        assertThat(refused(counter.desk.add(counter.honest(1), Intake.ACCEPT, WHO)))
                .containsExactly("TRAINING_GATE_CLOSED");
        comes(new Event.Gate(Optional.empty()));
        accepted(counter.honest(1));
    }

    @Test
    void draftsAreTakenAndAcceptedOnlyBehindTheGate() {
        close();
        Outcome outcome = counter.desk.add(counter.honest(0), Intake.DRAFT, WHO);
        Claim<?> draft = ((Outcome.Done) outcome).claim();
        assertThat(refused(counter.desk.accept(draft.number(), WHO))).containsExactly("TRAINING_GATE_UNKNOWN");
        assertThat(counter.stored(draft.number()).status()).isEqualTo(Status.DRAFT);
        introduce();
        comes(new Event.Excepted(TODAY, new Line("harvest")));
        assertThat(counter.desk.accept(draft.number(), WHO)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aBatchIsRefusedAsAWhole() {
        close();
        List<Outcome> outcomes = counter.desk.addAll(List.of(counter.honest(0), counter.honest(1)), Intake.ACCEPT, WHO);
        assertThat(outcomes)
                .hasSize(2)
                .allSatisfy(each -> assertThat(refused(each)).containsExactly("TRAINING_GATE_UNKNOWN"));
        assertThat(workspace.claims().counts().values()).containsOnly(0L);
    }

    @Test
    void whatIsHalfEnteredIsNotLost() {
        close();
        UnfinishedEntry entry =
                counter.drafts.entries().keep(counter.drafts.entries().begin(Optional.empty(), WHO), WHO);
        Outcome outcome = counter.drafts.entries().finish(entry, counter.honest(0), new Finish.Accept(), WHO);
        assertThat(refused(outcome)).containsExactly("TRAINING_GATE_UNKNOWN");
        assertThat(counter.drafts.entries().list())
                .extracting(UnfinishedEntry::id)
                .containsExactly(entry.id());
        assertThat(entry.typed()).isEqualTo(TypedForm.EMPTY);
        assertThat(workspace.claims().counts().values()).containsOnly(0L);
    }

    @Test
    void aReturnedClaimIsNotTakenInAgainPastTheGate() {
        Claim<?> draft = ((Outcome.Done) counter.desk.add(counter.honest(0), Intake.DRAFT, WHO)).claim();
        counter.desk.returnToInsured(draft.number(), List.of("OTHER"), WHO);
        close();
        assertThat(refused(counter.drafts.corrections().resubmit(draft.number(), Optional.empty(), Intake.ACCEPT, WHO)))
                .containsExactly("TRAINING_GATE_UNKNOWN");
        assertThat(counter.stored(draft.number()).status()).isEqualTo(Status.RETURNED_TO_INSURED);
    }

    @Test
    void anExceptionHoldsUntilItsDayAndTheLogShowsIt() {
        introduce();
        close();
        comes(new Event.Excepted(TODAY.plusDays(-1), new Line("over")));
        assertThat(refused(counter.desk.add(counter.honest(0), Intake.ACCEPT, WHO)))
                .containsExactly("TRAINING_GATE_CLOSED");
        comes(new Event.Excepted(TODAY, new Line("last day")));
        accepted(counter.honest(0));
        assertThat(workspace.log().of(SampleFacts.PERSON.value()))
                .filteredOn(row -> row.change().action().equals("training.exception-used"))
                .extracting(row -> row.change().who())
                .containsExactly(WHO);
    }

    @Test
    void sandboxesAndOtherDesksAreNeverGated() {
        close();
        Office own = workspace.office();
        for (Office office : List.of(
                new Office(own.code(), own.name(), own.desk(), own.province(), true),
                new Office(OFFICE, own.name(), Desk.DOCUMENTS_OFFICE, own.province(), false))) {
            assertThat(counter(office).desk.add(counter.honest(made++), Intake.ACCEPT, WHO))
                    .isInstanceOf(Outcome.Done.class);
        }
    }

    /** Before there were accounts, whoever set the machine's user name got through as that person. */
    @Test
    void anotherPersonsNameNoLongerOpensTheGate() {
        new AccountDesk(workspace.accounts(), workspace.passphrases(), workspace.transactions(), workspace.signedIn())
                .add(
                        new Login("omid"),
                        new Line("Omid"),
                        Set.of(Role.ADMINISTRATOR, Role.CLERK),
                        "a secret".toCharArray());
        Fact sara = SampleFacts.fact(
                OFFICE,
                AGENCY,
                new Event.Introduced(new Line("Sara"), new Line("Karimi"), Optional.of(new Line("sara"))));
        take(sara, "omid");
        for (Stage stage : Stage.values()) {
            take(SampleFacts.fact(OFFICE, AGENCY, new Event.Signed(stage)), "omid");
        }
        take(SampleFacts.fact(OFFICE, AGENCY, new Event.Gate(Optional.of(TODAY))), "omid");
        assertThat(refused(counter.desk.add(counter.honest(0), Intake.ACCEPT, "omid")))
                .containsExactly("TRAINING_GATE_UNKNOWN");
        refuses("WHO_NOT_SIGNED_IN", () -> counter.desk.add(counter.honest(0), Intake.ACCEPT, "sara"));
        assertThat(workspace.claims().counts().values()).containsOnly(0L);
    }

    private void take(Fact sample, String who) {
        Fact fact = new Fact(new UUID(++made, made), OFFICE, sample.subject(), TODAY, "expert", sample.event());
        workspace
                .transactions()
                .within(() -> new JooqFactCopies(workspace.store(), workspace.log())
                        .receive(fact, new FactCopies.From(OFFICE, TODAY), new Change(who, "training.received")));
    }
}
