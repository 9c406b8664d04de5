package ir.kargozar.handover.simulation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.exchange.SampleClaims;
import ir.kargozar.handover.Desktop;
import ir.kargozar.handover.Imported;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.storage.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A few agencies and their documents office. The papers are the truth: a list that knows nothing of the program. */
final class Town implements AutoCloseable {
    private static final List<Integer> YEARS_WRONG = List.of(0, 7, -5, 0);
    private static final Set<String> OF_DAMAGE = Set.of(
            "PACKAGE_NOT_A_PACKAGE",
            "PACKAGE_DAMAGED",
            "PACKAGE_FOREIGN_ENTRY",
            "PACKAGE_TOO_LARGE",
            "PACKAGE_TRAINING",
            "PACKAGE_NEWER_FORMAT");

    final Mail mail;
    final Station office;
    final Map<String, Station> agencies = new LinkedHashMap<>();
    final Map<String, List<ClaimContent>> papers = new LinkedHashMap<>();
    final Map<String, Integer> refusals = new TreeMap<>();
    private final Map<String, SampleClaims> samples = new TreeMap<>();
    private final Random random;
    private final Path out;
    private int files;

    Town(Path folder, long seed, int count) throws IOException {
        random = new Random(seed);
        mail = new Mail(random);
        out = Files.createDirectory(folder.resolve("post"));
        office = new Station(folder, Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE), Engine.CLOCK);
        for (int i = 0; i < count; i++) {
            String code = Integer.toString(3101 + i);
            Clock clock = Clock.offset(Engine.CLOCK, Duration.ofDays(365L * YEARS_WRONG.get(i % YEARS_WRONG.size())));
            Station agency = new Station(folder, Engine.office(code, Desk.AGENCY), clock);
            agency.desk.trust(office.desk);
            office.desk.trust(agency.desk);
            agencies.put(code, agency);
            papers.put(code, new ArrayList<>());
            samples.put(code, new SampleClaims(seed + i, agency.officeCode()));
        }
    }

    void papersCome(Station agency) {
        List<ClaimContent> today = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            today.add(requireNonNull(samples.get(agency.code)).content());
        }
        papers(agency).addAll(today);
        if (!today.isEmpty()) {
            agency.enter(today);
        }
    }

    List<ClaimContent> papers(Station agency) {
        return requireNonNull(papers.get(agency.code));
    }

    /** One package of everything that is due, if there is any. */
    boolean send(Station from, Station to, int day) throws IOException {
        try {
            Path file = from.desk.export(to.desk, out.resolve(++files + ".kgz"));
            mail.send(file, to.code + "<" + from.code, day);
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.code()).isEqualTo("PACKAGE_NOTHING_TO_SEND");
            return false;
        }
    }

    void deliver(int day) {
        for (Mail.Letter letter : mail.arrivals(day)) {
            String[] way = letter.to().split("<", -1);
            take(letter, station(way[0]), way[1]);
        }
    }

    Station station(String code) {
        return code.equals(office.code) ? office : requireNonNull(agencies.get(code));
    }

    private void take(Mail.Letter letter, Station to, String from) {
        try {
            Imported imported = to.desk.take(letter.file());
            assertThat(letter.isDamaged())
                    .as("a damaged package is never taken")
                    .isFalse();
            if (imported instanceof Imported.Held held) {
                to.missing.computeIfAbsent(from, _ -> new TreeSet<>()).addAll(held.missing());
            }
        } catch (Refusal refusal) {
            refusals.merge(refusal.code(), 1, Integer::sum);
            if (letter.isDamaged()) {
                assertThat(OF_DAMAGE).contains(refusal.code());
            } else {
                assertThat(refusal.code()).isIn("PACKAGE_CONFLICT", "PACKAGE_CHAIN");
            }
        }
    }

    /** The gap list is read out by telephone; what the other side still has it writes again. */
    void askForMissing(Station asking, Station from, int day) throws IOException {
        TreeSet<Long> named = asking.missing.getOrDefault(from.code, new TreeSet<>());
        named.removeIf(sequence ->
                asking.desk.stores.inbox().find(from.officeCode(), sequence).isPresent());
        for (long sequence : List.copyOf(named)) {
            writeAgain(from, asking, sequence, day);
        }
    }

    void writeAgain(Station from, Station to, long sequence, int day) throws IOException {
        try {
            Path file = out.resolve(++files + ".kgz");
            from.desk.handover.rewrite(to.officeCode(), sequence, file, Desktop.WHO, Progress.NONE);
            mail.send(file, to.code + "<" + from.code, day);
        } catch (Refusal refusal) {
            assertThat(refusal.code())
                    .as("forgotten on both sides, or travelling anew")
                    .isIn("PACKAGE_UNKNOWN", "PACKAGE_REFUSED_THERE");
            to.missing.getOrDefault(from.code, new TreeSet<>()).remove(sequence);
        }
    }

    /** The same papers are decided alike, however often. */
    void examine(Station agency, int ofHundred) {
        office.desk.workspace.transactions().within(() -> {
            for (Claim<?> claim : office.claims(agency.officeCode())) {
                if (claim.state() instanceof ClaimState.Received && random.nextInt(100) < ofHundred) {
                    office.desk.decide(claim.number(), received -> decision(claim, received));
                }
            }
            return true;
        });
    }

    private ClaimState decision(Claim<?> claim, ClaimState.Received received) {
        Rial amount = claim.content().amount();
        return switch ((int) (amount.value() / 10_000 % 4)) {
            case 0 -> received.giveBack(office.today(), List.of(new ReturnReason("NO_STAMP", "!", "!")));
            case 1 -> received.approve(office.today(), amount, new Rial(5_000));
            default -> received.approve(office.today(), amount, amount);
        };
    }

    /** Papers of which neither side has a claim: they are entered anew. */
    int recount(Station agency) {
        Set<ClaimContent> known = new HashSet<>();
        agency.claims(agency.officeCode()).forEach(claim -> known.add(claim.content()));
        office.claims(agency.officeCode()).forEach(claim -> known.add(claim.content()));
        List<ClaimContent> lost =
                papers(agency).stream().filter(paper -> !known.contains(paper)).toList();
        agency.enter(lost);
        return lost.size();
    }

    @Override
    public void close() {
        office.close();
        agencies.values().forEach(Station::close);
    }
}
