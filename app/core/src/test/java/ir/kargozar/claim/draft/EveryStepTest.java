package ir.kargozar.claim.draft;

import static ir.kargozar.claim.draft.Counter.WHO;
import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk.Intake;
import ir.kargozar.claim.ClaimDesk.Outcome;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.Status;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.storage.OnEachEngine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is done at the counter, in whatever order: no claim, no number, no revision is lost. */
@SuppressWarnings("NullAway.Init") // JUnit calls openCounter before each test
class EveryStepTest extends OnEachEngine {
    private static final int STEPS = 250;

    private final Map<ClaimNumber, Claim<?>> expected = new HashMap<>();
    private final Random random = new Random(1405);
    private Counter counter;

    @BeforeEach
    void openCounter() {
        counter = new Counter(workspace);
    }

    @Test
    void noSequenceOfStepsLosesAClaimOrANumber() {
        int done = 0;
        int refused = 0;
        for (int i = 0; i < STEPS; i++) {
            switch (step()) {
                case Outcome.Done(Claim<?> claim) -> {
                    Claim<?> before = expected.put(claim.number(), claim);
                    assertThat(claim.revision()).isGreaterThanOrEqualTo(before == null ? 1 : before.revision());
                    done++;
                }
                case Outcome.Refused _ -> refused++;
            }
        }
        assertThat(done).isGreaterThan(STEPS / 4);
        assertThat(refused).isGreaterThan(10);
        expected.forEach((number, claim) -> assertThat(counter.stored(number)).isEqualTo(claim));
        List<Integer> serials = workspace.claims().list(ClaimQuery.ALL).lines().stream()
                .map(line -> line.number().serial())
                .sorted()
                .toList();
        assertThat(serials).hasSize(expected.size());
        assertThat(serials.getLast()).as("no hole").isEqualTo(serials.size());
        assertThat(expected.values().stream().map(Claim::status).distinct())
                .contains(Status.DRAFT, Status.ACCEPTED, Status.RETURNED_TO_INSURED, Status.WITHDRAWN);
        assertThat(workspace.log().verify()).isInstanceOf(Verdict.Whole.class);
    }

    private Outcome step() {
        ClaimContent content = counter.honest(random.nextInt(40));
        Intake intake = random.nextBoolean() ? Intake.DRAFT : Intake.ACCEPT;
        if (expected.isEmpty() || random.nextInt(6) == 0) {
            return counter.desk.add(content, intake, WHO);
        }
        List<ClaimNumber> numbers = new ArrayList<>(expected.keySet());
        numbers.sort(null);
        ClaimNumber number = numbers.get(random.nextInt(numbers.size()));
        CorrectionDesk corrections = counter.drafts.corrections();
        return switch (random.nextInt(7)) {
            case 0 -> counter.desk.accept(number, WHO);
            case 1 -> counter.desk.returnToInsured(number, List.of("NO_STAMP"), WHO);
            case 2 -> corrections.revise(number, content, intake, WHO);
            case 3 -> corrections.resubmit(number, Optional.of(content), intake, WHO);
            case 4 -> corrections.withdraw(number, WHO);
            case 5 -> entered(Optional.of(counter.stored(number)), content);
            default -> corrections.undo(number, WHO);
        };
    }

    /** Through the journal, as the window does. */
    private Outcome entered(Optional<Claim<?>> edited, ClaimContent content) {
        EntryDesk desk = counter.drafts.entries();
        UnfinishedEntry entry = desk.keep(desk.begin(edited, WHO).with(TypedForm.EMPTY), WHO);
        Outcome outcome = desk.finish(entry, content, new EntryDesk.Finish.Keep(), WHO);
        assertThat(desk.list()).hasSize(outcome instanceof Outcome.Done ? 0 : 1);
        desk.discard(entry, WHO);
        return outcome;
    }
}
