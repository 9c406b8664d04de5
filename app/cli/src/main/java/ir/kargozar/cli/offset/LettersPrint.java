package ir.kargozar.cli.offset;

import ir.kargozar.cli.Outputs;
import ir.kargozar.cli.Session;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.Settlement;
import ir.kargozar.offset.SettlementPapers;
import ir.kargozar.settlement.Letters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
            List<Map<String, Object>> written = new ArrayList<>();
            for (Settlement settlement :
                    Letters.of(kargozar.post().clearing().books().ledger())) {
                String name = settlement.on() + "-"
                        + settlement
                                .workshop()
                                .map(owed -> owed.code())
                                .orElse(settlement.centre().code());
                write(name + "-centre.pdf", out -> papers.toCentre(settlement, out), written);
                if (settlement.workshop().isPresent()) {
                    write(name + "-employer.pdf", out -> papers.toEmployer(settlement, out), written);
                }
            }
            return session.answers().list(written);
        });
    }

    /** Refusal: FILE_NOT_WRITABLE. */
    private void write(String name, Outputs.Content content, List<Map<String, Object>> written) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal("FILE_NOT_WRITABLE", file.toString());
        }
        Outputs.write(file, content);
        written.add(Map.of("file", file.toString()));
    }
}
