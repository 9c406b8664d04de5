package ir.kargozar.cli.offset;

import ir.kargozar.cli.Session;
import ir.kargozar.offset.Settlement;
import ir.kargozar.offset.SettlementPapers;
import ir.kargozar.settlement.Letters;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code offset letters --out FOLDER}: what was settled, in writing, to the centre and to each employer (B8, B10). */
@Command(name = "letters")
public final class LettersPrint implements Callable<Integer> {
    private final Session session;

    @Option(names = "--out", paramLabel = "FOLDER", required = true)
    private Path folder = Path.of("");

    public LettersPrint(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> {
            SettlementPapers papers = kargozar.press().settlementPapers();
            PaperFolder files = new PaperFolder(folder);
            for (Settlement settlement :
                    Letters.of(kargozar.post().clearing().books().ledger())) {
                String name = settlement.on() + "-"
                        + settlement
                                .workshop()
                                .map(owed -> owed.code())
                                .orElse(settlement.centre().code());
                files.write(name + "-centre.pdf", out -> papers.toCentre(settlement, out));
                if (settlement.workshop().isPresent()) {
                    files.write(name + "-employer.pdf", out -> papers.toEmployer(settlement, out));
                }
            }
            return session.answers().list(files.written());
        });
    }
}
