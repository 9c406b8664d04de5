package ir.kargozar.cli.scans;

import ir.kargozar.Kargozar;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.cli.Outputs;
import ir.kargozar.cli.Session;
import ir.kargozar.cli.claims.Numbered;
import ir.kargozar.scan.ScanDesk;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.text.Parsed;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scans save NUMBER HASH --out FILE}: one scan of a claim as a file in the clear. */
@Command(name = "save")
public final class ScansSave implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "NUMBER")
    private String number = "";

    @Parameters(index = "1", paramLabel = "HASH")
    private String hash = "";

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out = Path.of("");

    public ScansSave(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return switch (ScanHash.of(hash)) {
            case Parsed.Valid<ScanHash>(ScanHash wanted) ->
                new Numbered(session, number).claim((kargozar, claim) -> save(kargozar, claim.number(), wanted));
            case Parsed.Invalid<ScanHash> invalid ->
                session.answers().refuse(List.of(session.texts().problem("hash", invalid)));
        };
    }

    private int save(Kargozar kargozar, ClaimNumber claim, ScanHash wanted) {
        kargozar.staff().require("scan.saved");
        ScanDesk desk = kargozar.optics().desk();
        if (desk.of(claim).stream().noneMatch(each -> each.scan().hash().equals(wanted))) {
            return session.answers()
                    .refuse(List.of(session.texts()
                            .problem("hash", "SCAN_NOT_ON_CLAIM", List.of(wanted.value(), claim.toString()))));
        }
        Outputs.write(out, file -> desk.read(wanted, file));
        return session.answers().record(Map.of("file", out));
    }
}
