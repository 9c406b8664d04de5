package ir.kargozar.bench.simulation;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk.Intake;
import ir.kargozar.claim.ClaimDesk.Outcome;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.handover.Handover.Line;
import ir.kargozar.handover.SentState;
import ir.kargozar.handover.restored.Mark;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Office;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One office's training workspace on disk, its clock, and its people, who do what the program tells them. */
final class Station implements AutoCloseable {
    static final String WHO = "simulation";
    private static final String PASSPHRASE = "training";
    private static final Texts TEXTS = Texts.of(Language.EN);

    final OfficeCode code;
    /** Numbers that gap lists named, by sender. */
    final Map<OfficeCode, TreeSet<Long>> missing =
            new TreeMap<>((a, b) -> a.value().compareTo(b.value()));

    int renumbered;
    private final Path home;
    private final Clock clock;
    private int copies;
    private Path folder;
    private Path backup;
    private Kargozar program;

    Station(Path home, Office office, Clock clock) {
        this.code = office.code();
        this.home = home;
        this.clock = clock;
        this.folder = home.resolve(code.value());
        this.backup = folder;
        this.program = Kargozar.create(folder.toString(), office, PASSPHRASE.toCharArray(), TEXTS, clock)
                .kargozar();
    }

    Kargozar program() {
        return program;
    }

    JalaliDate today() {
        return JalaliDate.of(LocalDate.now(clock));
    }

    void keepBackup() throws IOException {
        program.close();
        backup = home.resolve(code + "-" + ++copies);
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(file -> copy(file, backup.resolve(folder.relativize(file))));
        }
        open();
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder is gone; the backup takes its place. */
    void restore() {
        program.close();
        folder = backup;
        open();
    }

    private void open() {
        program = Kargozar.open(folder.toString(), PASSPHRASE.toCharArray(), TEXTS, clock);
    }

    /** At the counter; those that were taken. */
    List<ClaimContent> enter(List<ClaimContent> papers) {
        List<ClaimContent> taken = new ArrayList<>();
        List<Outcome> outcomes = program.claimDesk().addAll(papers, Intake.ACCEPT, WHO);
        for (int i = 0; i < papers.size(); i++) {
            if (outcomes.get(i) instanceof Outcome.Done) {
                taken.add(papers.get(i));
            }
        }
        return taken;
    }

    /** Every claim of an agency that is here, up to a serial. */
    List<Claim<?>> claims(OfficeCode agency, int year, int serials) {
        List<ClaimNumber> numbers = new ArrayList<>();
        for (int serial = 1; serial <= serials; serial++) {
            numbers.add(new ClaimNumber(agency, year, serial));
        }
        return program.claims().findAll(numbers);
    }

    /** Someone looks at what the office set aside, and gives such claims another number. */
    boolean renumber(int year, int serials) {
        boolean isAny = false;
        for (Claim<?> claim : claims(code, year, serials)) {
            if (claim.state() instanceof ClaimState.Packaged
                    && program.post().renumbering().renumber(claim.number(), WHO) instanceof Outcome.Done) {
                renumbered++;
                isAny = true;
            }
        }
        return isAny;
    }

    boolean hasCome(OfficeCode sender, long sequence) {
        return with(sender).stream()
                .anyMatch(line -> line instanceof Line.Came came && came.row().sequence() == sequence);
    }

    /** Packages of which a receipt is due that did not come, or that the other side says it lost. */
    List<Long> unreceipted(OfficeCode recipient) {
        return sent(recipient).stream()
                .filter(line -> line.row().mark() == Mark.LOST
                        || (line.row().state() == SentState.WRITTEN
                                && line.totals().records() > line.totals().receipts()))
                .map(line -> line.row().sequence())
                .toList();
    }

    Optional<Long> newest(OfficeCode recipient) {
        return sent(recipient).stream().map(line -> line.row().sequence()).findFirst();
    }

    private List<Line.Sent> sent(OfficeCode recipient) {
        return with(recipient).stream()
                .filter(Line.Sent.class::isInstance)
                .map(Line.Sent.class::cast)
                .filter(line -> line.row().mark() != Mark.REFUSED)
                .toList();
    }

    private List<Line> with(OfficeCode other) {
        return program.post().handover().correspondence().with(other);
    }

    /** Every package to and from an office, with what is known of it. */
    List<String> told(OfficeCode other) {
        return with(other).stream().map(Station::told).toList();
    }

    private static String told(Line line) {
        String numbers = line.head().after() + "<" + line.head().sequence();
        return switch (line) {
            case Line.Sent sent ->
                numbers + " " + sent.row().state() + " " + sent.row().mark();
            case Line.Came came -> "came " + numbers + " " + came.row().state();
        };
    }

    @Override
    public void close() {
        program.close();
    }
}
