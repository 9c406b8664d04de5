package ir.kargozar.settlement.simulation;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.identity.BranchCode;
import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.Settlement.DebtKind;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.Bookkeeping;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.PaperNumber;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.settlement.ledger.DeductionOrder;
import ir.kargozar.text.Line;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** An office and three branches, four centres and the workshops that they owe; what goes wrong is drawn from a seed. */
final class World {
    static final List<LegalEntityId> CENTRES = List.of(
            new LegalEntityId("10380284790"),
            new LegalEntityId("10861677542"),
            new LegalEntityId("10100171920"),
            new LegalEntityId("14003778990"));
    /** Rounds in which papers are entered once more, at the end. */
    private static final int ENTERED = 6;

    private static final OfficeCode OFFICE = new OfficeCode("OFFICE-31");
    private static final List<OfficeCode> BRANCHES =
            List.of(new OfficeCode("BRANCH-1"), new OfficeCode("BRANCH-2"), new OfficeCode("BRANCH-3"));

    final Station office;
    final List<Station> branches;
    final Terms terms = new Terms();
    private final Random random;
    private final Ticking clock = new Ticking();
    private final Witness witness;
    private final List<Sent> flying = new ArrayList<>();
    private final List<Runnable> archive = new ArrayList<>();
    private final TreeMap<Slot, Kept> backups = new TreeMap<>();
    private long packages;
    private int numbers;
    final TreeMap<String, Integer> done = new TreeMap<>();

    private record Slot(String code, int number) implements Comparable<Slot> {
        @Override
        public int compareTo(Slot other) {
            return code.equals(other.code) ? Integer.compare(number, other.number) : code.compareTo(other.code);
        }
    }

    private record Kept(Runnable putBack, long made) {}

    private record Sent(Station.Parcel parcel, Station to) {}

    /** A clock that goes on when it is told to. */
    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-11-25T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    World(long seed) {
        this.random = new Random(seed);
        Bookkeeping.Terms rules = new Bookkeeping.Terms(
                terms,
                _ -> List.of(),
                () -> random.nextInt(9) == 0 ? DeductionOrder.NEWEST_FIRST : DeductionOrder.OLDEST_FIRST);
        this.witness = new Witness(terms);
        this.office = new Station(
                OFFICE.value(), Desk.DOCUMENTS_OFFICE, rules, clock, new Station.Others(BRANCHES, this::seen));
        this.branches = BRANCHES.stream()
                .map(code -> new Station(
                        code.value(), Desk.BRANCH, rules, clock, new Station.Others(List.of(OFFICE), _ -> {})))
                .toList();
        for (int i = 0; i < CENTRES.size(); i++) {
            register(i);
        }
    }

    private void seen(Fact fact) {
        done.merge(fact.kind().name(), 1, Integer::sum);
        witness.check(office.facts.all(), fact);
    }

    JalaliDate today() {
        return JalaliDate.of(LocalDate.now(clock));
    }

    static WorkshopCode centre(int index) {
        return new WorkshopCode("310000000" + index);
    }

    private static WorkshopCode owed(int index) {
        return new WorkshopCode("310100000" + index);
    }

    private void register(int i) {
        LegalEntityId id = CENTRES.get(i);
        JalaliDate from = today().plusDays(random.nextInt(60) - 30);
        FormNumber form = terms.add(id, from, from.plusDays(150 + random.nextInt(210)));
        if (random.nextBoolean()) {
            terms.add(id, from.plusDays(400), from.plusDays(700));
        }
        Event.Centre centre = new Event.Centre(form, id, centre(i), new BranchCode("31"), new Line("Centre " + i));
        archive(() -> office.centres.register(centre, BRANCHES.get(i % 3), Station.WHO));
        FormNumber four = new FormNumber(OFFICE, 1405, FormKind.WORKSHOP, i + 1);
        Event.Workshop workshop = new Event.Workshop(
                four,
                owed(i),
                centre(i),
                new BranchCode("32"),
                new Event.Named(new Line("Workshop " + i), new Line("Employer " + i), Optional.empty()));
        archive(() -> office.centres.register(workshop, BRANCHES.get((i + 1) % 3), Station.WHO));
    }

    /** What people have on paper: entered now, and again after a backup was put back. */
    private void archive(Runnable entry) {
        archive.add(entry);
        attempt(entry);
    }

    private void attempt(Runnable entry) {
        try {
            entry.run();
        } catch (Refusal refusal) {
            done.merge(refusal.code(), 1, Integer::sum);
        }
    }

    void step() {
        int draw = random.nextInt(100);
        if (draw < 10) {
            receivable();
        } else if (draw < 22) {
            debt();
        } else if (draw < 38) {
            declare();
        } else if (draw < 40) {
            reverse();
        } else if (draw < 43) {
            list();
        } else if (draw < 65) {
            send();
        } else if (draw < 90) {
            arrive();
        } else if (draw < 93) {
            clock.now = clock.now.plus(Duration.ofHours(random.nextInt(48)));
        } else if (draw < 96) {
            backup();
        } else if (draw < 97) {
            restore();
        } else {
            attempt(archive.get(random.nextInt(archive.size())));
        }
        clock.now = clock.now.plusSeconds(60);
    }

    private void receivable() {
        Reference number = new Reference("D" + ++numbers);
        Optional<Reference> list =
                random.nextInt(5) == 0 ? Optional.of(new Reference("L" + numbers)) : Optional.empty();
        Event.Receivable receivable = new Event.Receivable(
                number,
                centre(random.nextInt(4)),
                new JalaliMonth(1405, 1 + random.nextInt(12)),
                new Rial(1 + random.nextInt(1_000_000)),
                list);
        archive(() -> office.centres.add(List.of(receivable), Station.WHO));
        if (list.isPresent() && random.nextBoolean()) {
            withdraw(number);
        }
    }

    private void withdraw(Reference document) {
        archive(() -> office.centres.withdrawList(document, new Line("Expert"), new Line("Reason"), Station.WHO));
    }

    /** Any document gets a list number, also what is left of a part; of some it is withdrawn again. */
    private void list() {
        Reference document = new Reference("D" + (1 + random.nextInt(Math.max(1, numbers))));
        Reference list = new Reference("G" + ++numbers);
        if (random.nextInt(3) == 0) {
            withdraw(document);
        } else {
            archive(() -> office.centres.giveList(document, list, Station.WHO));
        }
    }

    private void debt() {
        int branch = random.nextInt(3);
        WorkshopCode workshop = random.nextBoolean() ? centre(random.nextInt(4)) : owed(random.nextInt(4));
        Event.Debt debt = new Event.Debt(
                new Reference("B" + ++numbers),
                workshop,
                random.nextBoolean() ? DebtKind.OVERDUE : DebtKind.CURRENT,
                new JalaliMonth(1404, 1 + random.nextInt(12)),
                new Rial(1 + random.nextInt(1_500_000)));
        archive(() -> branches.get(branch).debts.add(List.of(debt), Station.WHO));
    }

    private void declare() {
        Station branch = branches.get(random.nextInt(3));
        List<Event.Debt> debts = branch.ledger().debts().stream()
                .sorted((a, b) -> a.number().compareTo(b.number()))
                .toList();
        if (!debts.isEmpty()) {
            Reference number = debts.get(random.nextInt(debts.size())).number();
            attempt(() -> branch.debts.declare(List.of(number), Station.WHO));
        }
    }

    private void reverse() {
        PaperNumber notice = new PaperNumber(today().year(), 1 + random.nextInt(20));
        attempt(() -> office.centres.reverse(notice, new Line("Wrong"), Station.WHO));
    }

    private void send() {
        Station branch = branches.get(random.nextInt(3));
        if (random.nextBoolean()) {
            flying.add(new Sent(office.make(branch, ++packages), branch));
        } else {
            flying.add(new Sent(branch.make(office, ++packages), office));
        }
    }

    /** Any package that flies, not the oldest; some get lost and some come twice. */
    private void arrive() {
        if (!flying.isEmpty()) {
            int index = random.nextInt(flying.size());
            Sent sent = random.nextInt(5) == 0 ? flying.get(index) : flying.remove(index);
            if (random.nextInt(10) > 0) {
                take(sent);
            }
        }
    }

    private void take(Sent sent) {
        sent.to().take(sent.parcel()).forEach(code -> done.merge(code, 1, Integer::sum));
    }

    private void backup() {
        Station station = any();
        backups.put(new Slot(station.code().value(), random.nextInt(3)), new Kept(station.backup(), ++packages));
    }

    private Station any() {
        return random.nextInt(3) == 0 ? office : branches.get(random.nextInt(3));
    }

    /** Backups made since then are of a life that is given up now. */
    private void restore() {
        String code = any().code().value();
        Kept backup = backups.get(new Slot(code, random.nextInt(3)));
        if (backup != null) {
            done.merge("restored", 1, Integer::sum);
            backup.putBack().run();
            backups.entrySet()
                    .removeIf(other -> other.getKey().code().equals(code)
                            && other.getValue().made() > backup.made());
        }
    }

    /** All papers entered again, all packages exchanged until nobody has anything to say. */
    void quiet() {
        flying.clear();
        for (int round = 0; round < 40; round++) {
            // numbers given and withdrawn say something new each time they are entered
            if (round < ENTERED) {
                archive.forEach(this::attempt);
            }
            for (Station branch : branches) {
                take(new Sent(office.make(branch, ++packages), branch));
                take(new Sent(branch.make(office, ++packages), office));
            }
            if (round > ENTERED
                    && branches.stream().allMatch(branch -> office.isQuiet(branch) && branch.isQuiet(office))) {
                return;
            }
        }
        throw new IllegalStateException("never quiet");
    }
}
