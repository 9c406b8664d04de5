package ir.kargozar.bench.simulation;

import static java.util.Objects.requireNonNull;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.entry.ClaimReader;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.examination.Decision;
import ir.kargozar.handover.Imported;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import ir.kargozar.training.sample.SampleClaims;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** A documents office, its agencies and their papers; the papers are the truth, a list that knows nothing of the program. */
final class Province implements AutoCloseable {
    private static final List<Integer> YEARS_WRONG = List.of(0, 0, 3, 0, -4);
    private static final int MOST_PAPERS = 8;

    final Mail mail;
    final Station office;
    final List<Station> agencies = new ArrayList<>();
    private final Map<OfficeCode, Map<String, ClaimContent>> papers = new HashMap<>();
    private final Map<OfficeCode, SampleClaims> samples = new HashMap<>();
    private final Map<String, OfficeCode> names = new HashMap<>();
    private final Map<OfficeCode, Long> places = new HashMap<>();
    private final Set<OfficeCode> calm = new HashSet<>();
    private final Figures figures;
    private final Random random;
    private final Path post;
    private int files;

    Province(Path folder, int number, int count, long seed, Figures figures) throws IOException {
        this.figures = figures;
        random = new Random(seed);
        mail = new Mail(random);
        post = Files.createDirectories(folder.resolve("post"));
        Clock right = Clock.system(ZoneId.of("Asia/Tehran"));
        office = new Station(folder, office("OFFICE-" + (10 + number), Desk.DOCUMENTS_OFFICE), right);
        names.put(office.code.value(), office.code);
        for (int i = 0; i < count; i++) {
            Clock clock = Clock.offset(right, Duration.ofDays(365L * YEARS_WRONG.get(i % YEARS_WRONG.size())));
            Station agency =
                    new Station(folder, office(Integer.toString(10001 + 100 * number + i), Desk.AGENCY), clock);
            introduce(agency, office);
            introduce(office, agency);
            agencies.add(agency);
            names.put(agency.code.value(), agency.code);
            papers.put(agency.code, new LinkedHashMap<>());
            samples.put(
                    agency.code,
                    new SampleClaims(
                            seed + i,
                            agency.today().plusDays(-60),
                            agency.today().plusDays(-1),
                            agency.program().rules()));
        }
    }

    private static Office office(String code, Desk desk) {
        return new Office(new OfficeCode(code), new Line("Simulation"), desk, new Line("Simulation"), true);
    }

    private static void introduce(Station one, Station other) {
        byte[] card = other.program().post().acquaintance().card(Station.WHO).getBytes(StandardCharsets.UTF_8);
        Peer peer = one.program().post().acquaintance().add(card, Station.WHO);
        one.program().post().acquaintance().trust(other.code, peer.card().fingerprint(), Station.WHO);
    }

    void papersCome(Station agency) {
        ClaimReader reader = new ClaimReader(Texts.of(Language.EN));
        List<ClaimContent> come = new ArrayList<>();
        for (int i = random.nextInt(MOST_PAPERS) + 1; i > 0; i--) {
            long place = places.merge(agency.code, 1L, Long::sum);
            if (reader.read(requireNonNull(samples.get(agency.code))
                            .at(place, Optional.empty())
                            .entry())
                    instanceof Reading.Valid valid) {
                come.add(valid.content());
            }
        }
        for (ClaimContent paper : agency.enter(come)) {
            papers(agency).put(key(paper), paper);
        }
    }

    private Map<String, ClaimContent> papers(Station agency) {
        return requireNonNull(papers.get(agency.code));
    }

    /** What makes a paper this paper: person, first invoice, sum. */
    private static String key(ClaimContent paper) {
        return paper.insured().nationalId() + " " + paper.items().getFirst().invoiceNumber() + " "
                + paper.treatment().from() + " " + paper.amount();
    }

    boolean send(Station from, Station to, int day) throws IOException {
        Path file = post.resolve(++files + ".kgz");
        try {
            from.program().post().handover().export(to.code, file, Station.WHO, Progress.NONE);
        } catch (Refusal refusal) {
            return figures.expect(refusal, "PACKAGE_NOTHING_TO_SEND");
        }
        mail.send(file, to.code + "<" + from.code, day);
        return true;
    }

    void deliver(int day) throws IOException {
        for (Mail.Letter letter : mail.arrivals(day)) {
            String[] way = letter.to().split("<", 2);
            take(letter, station(way[0]), requireNonNull(names.get(way[1])));
        }
    }

    private Station station(String code) {
        return agencies.stream()
                .filter(agency -> agency.code.value().equals(code))
                .findFirst()
                .orElse(office);
    }

    /** Agencies for which something is left to do, or may be. */
    List<Station> stirring() {
        return agencies.stream().filter(agency -> !calm.contains(agency.code)).toList();
    }

    /** Nothing is left to do for it, until the next letter to it or from it. */
    void calm(Station agency) {
        calm.add(agency.code);
    }

    private void take(Mail.Letter letter, Station to, OfficeCode from) {
        calm.remove(to.code);
        calm.remove(from);
        try {
            Imported imported = to.program().post().handover().importPackage(letter.file(), Station.WHO, Progress.NONE);
            figures.took(letter.isDamaged());
            if (imported instanceof Imported.Held held) {
                to.missing.computeIfAbsent(from, _ -> new TreeSet<>()).addAll(held.missing());
            }
        } catch (Refusal refusal) {
            figures.refused(refusal.code(), letter.isDamaged());
        }
    }

    /** Gap lists are read out by telephone; what the other side still has it writes again. */
    void askForMissing(Station asking, Station from, int day) throws IOException {
        TreeSet<Long> named = asking.missing.getOrDefault(from.code, new TreeSet<>());
        named.removeIf(sequence -> asking.hasCome(from.code, sequence));
        for (long sequence : List.copyOf(named)) {
            writeAgain(from, asking, sequence, day);
        }
    }

    /** Who misses receipts telephones: his packages are written again, and the newest that should have brought them. */
    boolean askForReceipts(Station from, Station to, int day) throws IOException {
        List<Long> due = from.unreceipted(to.code);
        for (long sequence : due) {
            writeAgain(from, to, sequence, day);
        }
        Optional<Long> newest = due.isEmpty() ? Optional.empty() : to.newest(from.code);
        if (newest.isPresent()) {
            writeAgain(to, from, newest.get(), day);
        }
        return !due.isEmpty();
    }

    private void writeAgain(Station from, Station to, long sequence, int day) throws IOException {
        Path file = post.resolve(++files + ".kgz");
        try {
            from.program().post().handover().rewrite(to.code, sequence, file, Station.WHO, Progress.NONE);
        } catch (Refusal refusal) {
            figures.expect(refusal, "PACKAGE_UNKNOWN", "PACKAGE_REFUSED_THERE");
            to.missing.getOrDefault(from.code, new TreeSet<>()).remove(sequence);
            return;
        }
        figures.rewritten++;
        mail.send(file, to.code + "<" + from.code, day);
    }

    void examine(Station agency) {
        for (Claim<?> claim : claims(office, agency)) {
            if (claim.state() instanceof ClaimState.Received) {
                office.program().examination().examine(claim.number(), new Decision.ApproveInFull(), Station.WHO);
            }
        }
    }

    boolean renumber(Station agency) {
        return agency.renumber(agency.today().year(), serials(agency));
    }

    /** Papers of which neither side has a claim are entered anew. */
    int recount(Station agency) {
        Set<String> known = new HashSet<>();
        claims(agency, agency).forEach(claim -> known.add(key(claim.content())));
        claims(office, agency).forEach(claim -> known.add(key(claim.content())));
        List<ClaimContent> lost = papers(agency).entrySet().stream()
                .filter(paper -> !known.contains(paper.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        figures.enteredAnew += lost.size();
        return agency.enter(lost).size();
    }

    private List<Claim<?>> claims(Station where, Station agency) {
        return where.claims(agency.code, agency.today().year(), serials(agency));
    }

    /** No number is higher: every paper twice, and some. */
    private int serials(Station agency) {
        return 2 * papers(agency).size() + agency.renumbered + 100;
    }

    /** Papers against claims at the office, and what both sides say of each. */
    void count(Station agency) {
        Map<String, Integer> there = new HashMap<>();
        Map<String, Object> here = new HashMap<>();
        claims(agency, agency).forEach(claim -> here.put(key(claim.content()), claim.status()));
        for (Claim<?> claim : claims(office, agency)) {
            there.merge(key(claim.content()), 1, Integer::sum);
            if (!claim.status().equals(here.get(key(claim.content())))) {
                figures.unanswered++;
            }
        }
        figures.count(papers(agency).keySet(), there);
    }

    /** What is not agreed, for whoever looks why. */
    void tell(PrintStream out) {
        for (Station agency : agencies) {
            out.println(agency.code + " to " + office.code + " lacks receipts " + agency.unreceipted(office.code)
                    + ", names missing " + agency.missing + " | " + agency.told(office.code));
            out.println(office.code + " to " + agency.code + " lacks receipts " + office.unreceipted(agency.code)
                    + ", names missing " + office.missing.get(agency.code) + " | " + office.told(agency.code));
        }
    }

    @Override
    public void close() {
        office.close();
        agencies.forEach(Station::close);
    }
}
