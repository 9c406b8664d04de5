package ir.kargozar.cli.claims;

import ir.kargozar.Kargozar;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.cli.Outputs;
import ir.kargozar.cli.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code receipts print NUMBER --out FILE.pdf}: the receipt of an accepted claim, the return notice of a returned one. */
@Command(name = "print")
public final class ReceiptsPrint implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "NUMBER")
    private String number = "";

    @Option(names = "--out", paramLabel = "FILE.pdf", required = true)
    private Path out = Path.of("");

    public ReceiptsPrint(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new Numbered(session, number).claim(this::print);
    }

    private int print(Kargozar kargozar, Claim<?> claim) {
        if (claim.state() instanceof ClaimState.Draft || claim.state() instanceof ClaimState.Withdrawn) {
            return session.answers()
                    .refuse(List.of(session.texts()
                            .problem(
                                    "number",
                                    "RECEIPT_OF_DRAFT",
                                    List.of(claim.number().toString()))));
        }
        Outputs.write(
                out,
                pdf -> claim.in(ClaimState.Returned.class)
                        .ifPresentOrElse(
                                returned ->
                                        kargozar.press().claimPapers().returnNotice(returned, kargozar.office(), pdf),
                                () -> kargozar.press().claimPapers().receipt(claim, kargozar.office(), pdf)));
        return session.answers().record(Map.of("file", out));
    }
}
