package ir.kargozar.cli.claims;

import ir.kargozar.cli.Outputs;
import ir.kargozar.cli.Session;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code receipts outcome NUMBER --out FILE.pdf}: the letter to the insured on what the documents office decided. */
@Command(name = "outcome")
public final class ReceiptsOutcome implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "NUMBER")
    private String number = "";

    @Option(names = "--out", paramLabel = "FILE.pdf", required = true)
    private Path out = Path.of("");

    public ReceiptsOutcome(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new Numbered(session, number).claim((kargozar, claim) -> {
            Outputs.write(out, pdf -> kargozar.press().claimPapers().outcome(claim, kargozar.office(), pdf));
            return session.answers().record(Map.of("file", out));
        });
    }
}
