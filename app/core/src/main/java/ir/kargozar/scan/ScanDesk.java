package ir.kargozar.scan;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.Status;
import ir.kargozar.log.Change;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.Transactions;
import ir.kargozar.text.Problem;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What is done with scans at the counter: taken in from files, hung on claims, taken off again. */
public final class ScanDesk {
    /** How long a scan that hangs on nothing is kept, so that taking it off can be undone. */
    public static final Duration KEPT_UNUSED = Duration.ofDays(30);

    private static final Set<Status> OPEN = EnumSet.of(Status.DRAFT, Status.ACCEPTED, Status.RETURNED_TO_INSURED);

    private final Scans scans;
    private final ScanFiles files;
    private final Claims claims;
    private final Transactions transactions;
    private final ClaimDesk.Words words;

    public ScanDesk(Scans scans, ScanFiles files, Claims claims, Transactions transactions, ClaimDesk.Words words) {
        this.scans = scans;
        this.files = files;
        this.claims = claims;
        this.transactions = transactions;
        this.words = words;
    }

    /** What came of a file. */
    public sealed interface Taken {
        Path file();

        record Kept(Path file, Scan scan) implements Taken {}

        record Refused(Path file, Problem problem) implements Taken {}
    }

    /** What came of a request on a claim's scans. */
    public sealed interface Outcome {
        record Done(List<AttachedScan> scans) implements Outcome {}

        record Refused(Problem problem) implements Outcome {}
    }

    /** True while scans may be hung on a claim and taken off: until it is frozen in a package. */
    public static boolean isOpen(Status status) {
        return OPEN.contains(status);
    }

    /** Takes a file in; it hangs on nothing yet. A file that is refused keeps no other from coming in. */
    public Taken take(Path file, String who) {
        try {
            ReadyScan ready = files.ready(file);
            scans.keep(ready, new Change(who, "scan.kept"));
            return new Taken.Kept(file, ready.scan());
        } catch (Refusal refusal) {
            return new Taken.Refused(file, words.texts().problem("", refusal.code(), refusal.arguments()));
        }
    }

    /** Hangs scans on a claim: refused where it is not here, or already packaged. */
    public Outcome attach(ClaimNumber number, List<ChosenScan> chosen, String who) {
        return open(number, () -> scans.attach(number, chosen, new Change(who, "scan.attached")));
    }

    /** Takes the scan at a place off a claim; {@link AttachedScan#chosen} puts it back. */
    public Outcome detach(ClaimNumber number, int place, String who) {
        return open(number, () -> scans.detach(number, place, new Change(who, "scan.detached")));
    }

    /** A claim stored together with its scans, or neither. */
    public ClaimDesk.Outcome storing(Supplier<ClaimDesk.Outcome> claim, List<ChosenScan> chosen, String who) {
        return transactions.within(() -> {
            ClaimDesk.Outcome outcome = claim.get();
            if (outcome instanceof ClaimDesk.Outcome.Done(Claim<?> stored) && !chosen.isEmpty()) {
                scans.attach(stored.number(), chosen, new Change(who, "scan.attached"));
            }
            return outcome;
        });
    }

    private Outcome open(ClaimNumber number, Runnable work) {
        return transactions.within(() -> {
            Optional<Status> status = claims.find(number).map(Claim::status);
            if (status.isEmpty()) {
                return refused("CLAIM_NOT_FOUND", number.toString());
            }
            if (!isOpen(status.get())) {
                return refused("SCANS_CLOSED", number.toString(), words.texts().word(status.get()));
            }
            work.run();
            return new Outcome.Done(scans.of(number));
        });
    }

    private Outcome refused(String code, String... arguments) {
        return new Outcome.Refused(words.texts().problem("number", code, List.of(arguments)));
    }

    public List<AttachedScan> of(ClaimNumber number) {
        return scans.of(number);
    }

    public Optional<Scan> find(ScanHash hash) {
        return scans.find(hash);
    }

    /** As {@link Scans#read}. */
    public void read(ScanHash hash, OutputStream out) {
        scans.read(hash, out);
    }

    /** A content whole in memory. */
    public byte[] content(Scan scan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.toIntExact(scan.bytes()));
        scans.read(scan.hash(), out);
        return out.toByteArray();
    }

    /**
     * As {@link Scans#sweep}.
     *
     * @param wanted by entries that are not claims yet
     */
    public Scans.Sweep sweep(Set<ScanHash> wanted, String who) {
        return scans.sweep(wanted, words.clock().instant().minus(KEPT_UNUSED), new Change(who, "scan.swept"));
    }
}
