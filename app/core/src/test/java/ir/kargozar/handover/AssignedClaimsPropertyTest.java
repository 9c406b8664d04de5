package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimOrder;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Status;
import ir.kargozar.examination.PaymentDesk;
import ir.kargozar.identity.BranchCode;
import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Desk;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.ClaimAssignments;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.ledger.Receivables.Document;
import ir.kargozar.storage.Engine;
import ir.kargozar.text.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is approved, paid and assigned in whatever order: what was approved and paid went to a person or to a centre, never to both. */
class AssignedClaimsPropertyTest {
    private static final int CLAIMS = 60;
    private static final int STEPS = 150;
    private static final List<WorkshopCode> CENTRES =
            List.of(new WorkshopCode("3101234567"), new WorkshopCode("3101234568"), new WorkshopCode("3101999999"));

    @TempDir
    private Path folder;

    private final Map<ClaimNumber, Long> approved = new HashMap<>();
    private final Set<ClaimNumber> toPersons = new HashSet<>();
    private final Map<ClaimNumber, WorkshopCode> toCentres = new HashMap<>();
    private final TreeMap<String, Integer> done = new TreeMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyRialGoesToOneOnly(long seed) throws IOException {
        Random random = new Random(seed);
        try (Desktop agency = Desktop.open(Engine.SQLITE, folder, Engine.AGENCY);
                Desktop desktop =
                        Desktop.open(Engine.SQLITE, folder, Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE))) {
            agency.trust(desktop);
            desktop.trust(agency);
            AssigningOffice office = new AssigningOffice(desktop);
            List<ClaimNumber> numbers =
                    agency.accept(CLAIMS).stream().map(Claim::number).toList();
            desktop.take(agency.export(desktop, Files.createDirectory(folder.resolve("out"))));
            register(office, CENTRES.getFirst(), 1);
            register(office, CENTRES.get(1), 2);
            for (int i = 0; i < STEPS; i++) {
                step(office, numbers, random);
                hold(office, numbers);
            }
            assertThat(done).containsKeys("approved", "paid", "assigned", "paid none", "assigned none");
            assertThat(desktop.workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
        }
    }

    private static void register(AssigningOffice office, WorkshopCode centre, int serial) {
        office.register(
                new Event.Centre(
                        new FormNumber(new OfficeCode("TD-31"), 1405, FormKind.AGREEMENT, serial),
                        new LegalEntityId("10380284790"),
                        centre,
                        new BranchCode("31"),
                        new Line("Centre " + serial)),
                new OfficeCode("BRANCH-31"));
    }

    private void step(AssigningOffice office, List<ClaimNumber> numbers, Random random) {
        switch (random.nextInt(3)) {
            case 0 -> approve(office, numbers.get(random.nextInt(CLAIMS)), random);
            case 1 -> pay(office, some(numbers, random));
            default ->
                assign(office, some(numbers, random), CENTRES.get(random.nextInt(20) == 0 ? 2 : random.nextInt(2)));
        }
    }

    /** Mostly one that is due; now and then anything. */
    private List<ClaimNumber> some(List<ClaimNumber> numbers, Random random) {
        List<ClaimNumber> due =
                new ArrayList<>(numbers.stream().filter(this::isDue).toList());
        List<ClaimNumber> from = due.isEmpty() || random.nextInt(4) == 0 ? numbers : due;
        List<ClaimNumber> some = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            some.add(from.get(random.nextInt(from.size())));
        }
        return some;
    }

    private boolean isDue(ClaimNumber number) {
        return approved.containsKey(number) && !toPersons.contains(number) && !toCentres.containsKey(number);
    }

    private void approve(AssigningOffice office, ClaimNumber number, Random random) {
        if (!approved.containsKey(number)) {
            long whole = office.amount(number).value();
            long part = random.nextBoolean() ? whole : 1 + random.nextLong(whole);
            office.approve(number, new Rial(part));
            approved.put(number, part);
            count("approved");
        }
    }

    private void pay(AssigningOffice office, List<ClaimNumber> some) {
        PaymentDesk.Marked marked = office.examination().payments().pay(some, AssigningOffice.TODAY, Desktop.WHO);
        boolean should = some.stream().allMatch(this::isDue);
        assertThat(marked.problems().isEmpty()).isEqualTo(should);
        if (should) {
            assertThat(marked.amount().value()).isEqualTo(sum(Set.copyOf(some)));
            toPersons.addAll(some);
        }
        count(should ? "paid" : "paid none");
    }

    private void assign(AssigningOffice office, List<ClaimNumber> some, WorkshopCode centre) {
        ClaimAssignments.Assigned assigned = office.desk().take(AssigningOffice.wanted(centre, some), Desktop.WHO);
        boolean should = some.stream().allMatch(this::isDue) && !centre.equals(CENTRES.get(2));
        assertThat(assigned.problems().isEmpty()).isEqualTo(should);
        if (should) {
            assertThat(assigned.amount().value()).isEqualTo(sum(Set.copyOf(some)));
            some.forEach(number -> toCentres.put(number, centre));
        }
        count(should ? "assigned" : "assigned none");
    }

    private void count(String what) {
        done.merge(what, 1, Integer::sum);
    }

    private long sum(Set<ClaimNumber> some) {
        return some.stream().mapToLong(approved::get).sum();
    }

    /** The store and the books, read anew, against what was done. */
    private void hold(AssigningOffice office, List<ClaimNumber> numbers) {
        Set<ClaimNumber> persons = new HashSet<>();
        Map<ClaimNumber, WorkshopCode> centres = new HashMap<>();
        long paid = 0;
        for (Claim<?> claim : office.desktop.workspace.claims().findAll(numbers)) {
            if (claim.state() instanceof ClaimState.Paid state) {
                paid += state.amount().value();
                state.assigned()
                        .ifPresentOrElse(
                                to -> centres.put(claim.number(), to.centre()), () -> persons.add(claim.number()));
            }
        }
        assertThat(persons).isEqualTo(toPersons);
        assertThat(centres).isEqualTo(toCentres);
        Map<ClaimNumber, WorkshopCode> documents = new HashMap<>();
        long receivables = 0;
        for (Document document :
                office.desktop.books(Engine.CLOCK).ledger().receivables().all()) {
            documents.put(ClaimNumber.of(document.number().value()).orThrow(), document.centre());
            receivables += document.amount().value();
        }
        assertThat(documents).isEqualTo(toCentres).doesNotContainKeys(toPersons.toArray(ClaimNumber[]::new));
        assertThat(sum(toPersons) + receivables).isEqualTo(paid);
        assertThat(office.desktop.count(Status.PAID)).isEqualTo(toPersons.size() + toCentres.size());
        ClaimListing due = office.examination().payments().due(ClaimOrder.OLDEST_NUMBER);
        assertThat(due.lines(0, due.size()).stream().map(ClaimLine::number))
                .containsExactlyInAnyOrderElementsOf(
                        numbers.stream().filter(this::isDue).toList());
    }
}
