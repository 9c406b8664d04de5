package ir.kargozar.bench.memory;

import ir.kargozar.Kargozar;
import ir.kargozar.bench.Bench;
import ir.kargozar.bench.Comparison;
import ir.kargozar.bench.ProgramClaims;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.handover.peer.Acquaintance;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.log.Change;
import ir.kargozar.office.Desk;
import ir.kargozar.scan.ChosenScan;
import ir.kargozar.scan.Original;
import ir.kargozar.scan.ReadyScan;
import ir.kargozar.scan.Scan;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.scan.ScanType;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A package with two gigabytes of scans out and in, by a command line of 256 MB heap: its memory, and the disk it takes
 * while it works, beside the size of what stays.
 * A smaller one: {@code JDK_JAVA_OPTIONS=-Dkargozar.bench.claims=250}.
 */
public final class PackagesMemory implements Bench {
    private static final String WHO = "bench";
    private static final int CLAIMS = Integer.getInteger("kargozar.bench.claims", 1_300);
    private static final int SCANS = 3;
    private static final int BYTES = 500_000;
    private static final int HEAP = 256;
    /** The heap, the program's classes, and the database's own memory. */
    private static final double RESIDENT = 512;
    /** The write-ahead log and rows. */
    private static final double BESIDES = 64;

    private static final double MEGABYTE = 1 << 20;

    @Override
    public String name() {
        return "packages-memory";
    }

    @Override
    public List<Comparison> run(Path folder) throws Exception {
        Path agency = folder.resolve("agency");
        Path office = folder.resolve("office");
        Path out = Files.createDirectory(folder.resolve("out"));
        fill(agency, office);
        Watched exported = Watched.run(
                HEAP,
                folder,
                "--workspace",
                agency.toString(),
                "packages",
                "export",
                "--to",
                "OFFICE-31",
                "--out",
                out.toString());
        Path file = only(out);
        Watched imported =
                Watched.run(HEAP, folder, "--workspace", office.toString(), "packages", "import", file.toString());
        double whole = Files.size(file) / MEGABYTE;
        double stored = Watched.used(office.resolve("scans")) / MEGABYTE;
        System.err.printf(
                "packages-memory: package of %.0f MB, out in %.0f s, in in %.0f s%n",
                whole, exported.seconds(), imported.seconds());
        List<Comparison> comparisons = new ArrayList<>(compared("export", exported, whole));
        comparisons.addAll(compared("import", imported, stored));
        return comparisons;
    }

    /** @param stays MB that the work leaves on the disk */
    private List<Comparison> compared(String work, Watched watched, double stays) {
        return List.of(
                comparison(work + "-heap", watched.heap(), HEAP),
                comparison(work + "-resident", watched.resident(), RESIDENT),
                comparison(work + "-disk", watched.disk() / MEGABYTE, stays + BESIDES));
    }

    private Comparison comparison(String what, double value, double limit) {
        return new Comparison(
                name() + "-" + what,
                "MB",
                new Comparison.Spread(value, value),
                new Comparison.Spread(limit, limit),
                value / limit,
                1,
                true);
    }

    private static Path only(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    private static void fill(Path agency, Path office) {
        try (Kargozar from = ProgramClaims.make(agency.toString());
                Kargozar to = ProgramClaims.make(office.toString(), "OFFICE-31", Desk.DOCUMENTS_OFFICE)) {
            trust(from, to);
            trust(to, from);
            ProgramClaims.saveAll(from, ProgramClaims.contents(from, CLAIMS));
        }
        try (Workspace workspace = Workspace.open(
                new Location.Folder(agency), Workspace.TRAINING_PASSPHRASE.toCharArray(), Clock.systemUTC())) {
            Random random = new Random(1405);
            for (Claim<ClaimState.Accepted> claim : workspace.claims().unsent(CLAIMS)) {
                List<ChosenScan> hung = new ArrayList<>();
                for (int i = 0; i < SCANS; i++) {
                    ReadyScan ready = ready(random);
                    workspace.scans().keep(ready, new Change(WHO, "scan.kept"));
                    hung.add(new ChosenScan(ready.scan(), Optional.empty()));
                }
                workspace.scans().attach(claim.number(), hung, new Change(WHO, "scan.attached"));
            }
        }
    }

    private static void trust(Kargozar here, Kargozar other) {
        Acquaintance people = here.post().acquaintance();
        Acquaintance theirs = other.post().acquaintance();
        Peer peer = people.add(theirs.card(WHO).getBytes(StandardCharsets.UTF_8), WHO);
        people.trust(peer.card().office(), theirs.identity(WHO).card().fingerprint(), WHO);
    }

    /** Noise behind a picture's first bytes: packages do not decode. */
    private static ReadyScan ready(Random random) {
        byte[] content = new byte[BYTES];
        random.nextBytes(content);
        content[0] = (byte) 0xFF;
        content[1] = (byte) 0xD8;
        content[2] = (byte) 0xFF;
        ScanHash hash = ScanHash.ofContent(content);
        return new ReadyScan(
                new Scan(hash, new Original(hash, "bench.jpg", BYTES), ScanType.JPEG, 1, BYTES, 1654, 2339), content);
    }
}
