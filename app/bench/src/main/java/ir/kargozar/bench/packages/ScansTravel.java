package ir.kargozar.bench.packages;

import ir.kargozar.Kargozar;
import ir.kargozar.bench.Bench;
import ir.kargozar.bench.Comparison;
import ir.kargozar.bench.ProgramClaims;
import ir.kargozar.bench.Samples;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.Status;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.log.Change;
import ir.kargozar.scan.ChosenScan;
import ir.kargozar.scan.Original;
import ir.kargozar.scan.ReadyScan;
import ir.kargozar.scan.Scan;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.scan.ScanType;
import ir.kargozar.scan.Scans;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Scans of a quarter of a megabyte, an eighth of a gigabyte a package, MB/s out and in through the whole path, beside the
 * bare ciphers of the same path ({@link BareScans}). It must reach 0.7 of that, or 250 MB/s.
 */
public final class ScansTravel implements Bench {
    private static final int CLAIMS = 120;
    private static final int SCANS = 4;
    private static final int BYTES = 256 << 10;
    private static final int PACKAGES = 10;
    private static final int WARM_UP = 4;
    private static final double SHARE = 0.7;
    private static final double ENOUGH = 250;
    private static final double MEGABYTES = CLAIMS * SCANS * BYTES / 1e6;

    private final Random random = new Random(1405);

    @Override
    public String name() {
        return "packages-scans";
    }

    @Override
    public List<Comparison> run(Path folder) throws Exception {
        Samples out = new Samples();
        Samples in = new Samples();
        Samples bareOut = new Samples();
        Samples bareIn = new Samples();
        BareScans bare = new BareScans(Files.createDirectory(folder.resolve("bare")), CLAIMS * SCANS, BYTES);
        String agency = folder.resolve("agency").toString();
        String office = folder.resolve("office").toString();
        Pair.make(agency, office).close();
        for (int i = 0; i < PACKAGES; i++) {
            try (Kargozar program = ProgramClaims.open(agency)) {
                ProgramClaims.saveAll(program, contents(program, i));
            }
            hang(agency);
            double[] took = travel(agency, office, folder);
            double limitOut = bare.out();
            double limitIn = bare.in();
            if (i >= WARM_UP) {
                out.add(MEGABYTES / took[0]);
                in.add(MEGABYTES / took[1]);
                bareOut.add(MEGABYTES / limitOut);
                bareIn.add(MEGABYTES / limitIn);
            }
        }
        return List.of(compared("out", out.spread(), bareOut.spread()), compared("in", in.spread(), bareIn.spread()));
    }

    private Comparison compared(String way, Comparison.Spread ours, Comparison.Spread limit) {
        double bound = Math.min(SHARE, ENOUGH / limit.p50());
        return new Comparison(name() + " " + way, "MB/s", ours, limit, ours.p50() / limit.p50(), bound, false);
    }

    private static List<ClaimContent> contents(Kargozar program, int turn) {
        return ProgramClaims.contents(program, (turn + 1) * CLAIMS).subList(turn * CLAIMS, (turn + 1) * CLAIMS);
    }

    private void hang(String agency) {
        try (Workspace workspace =
                Workspace.open(Location.of(agency), Workspace.TRAINING_PASSPHRASE.toCharArray(), Clock.systemUTC())) {
            Scans scans = workspace.scans();
            workspace
                    .claims()
                    .list(ClaimQuery.ALL.status(Status.ACCEPTED))
                    .lines()
                    .forEach(line -> {
                        for (int i = 0; i < SCANS; i++) {
                            hang(scans, line.number());
                        }
                    });
        }
    }

    private void hang(Scans scans, ClaimNumber claim) {
        byte[] content = new byte[BYTES];
        random.nextBytes(content);
        content[0] = (byte) 0xFF;
        content[1] = (byte) 0xD8;
        content[2] = (byte) 0xFF;
        ScanHash hash = ScanHash.ofContent(content);
        Scan scan = new Scan(hash, new Original(hash, "bench.jpg", BYTES), ScanType.JPEG, 1, BYTES, 1654, 2339);
        scans.keep(new ReadyScan(scan, content), new Change(Pair.WHO, "scan.kept"));
        scans.attach(claim, List.of(new ChosenScan(scan, Optional.empty())), new Change(Pair.WHO, "scan.attached"));
    }

    private static double[] travel(String agency, String office, Path folder) {
        double[] took = new double[2];
        try (Pair pair = new Pair(ProgramClaims.open(agency), ProgramClaims.open(office))) {
            long started = System.nanoTime();
            Path file = pair.export(folder);
            long between = System.nanoTime();
            pair.office().post().handover().importPackage(file, Pair.WHO, Progress.NONE);
            took[0] = (between - started) / 1e9;
            took[1] = (System.nanoTime() - between) / 1e9;
        }
        return took;
    }
}
