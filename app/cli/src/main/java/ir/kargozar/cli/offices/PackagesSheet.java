package ir.kargozar.cli.offices;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.Outputs;
import ir.kargozar.cli.Session;
import ir.kargozar.handover.HandoverSheet;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Parsed;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code packages sheet CODE SEQUENCE --out FILE.pdf}: the sheet that goes with the papers of a package that was sent. */
@Command(name = "sheet")
public final class PackagesSheet implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "CODE")
    private String to = "";

    @Parameters(index = "1", paramLabel = "SEQUENCE")
    private long sequence;

    @Option(names = "--out", paramLabel = "FILE.pdf", required = true)
    private Path out = Path.of("");

    public PackagesSheet(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return switch (OfficeCode.of(to)) {
            case Parsed.Valid<OfficeCode>(OfficeCode recipient) -> session.in(kargozar -> print(kargozar, recipient));
            case Parsed.Invalid<OfficeCode> invalid ->
                session.answers().refuse(List.of(session.texts().problem("to", invalid)));
        };
    }

    private int print(Kargozar kargozar, OfficeCode recipient) {
        kargozar.staff().require("package.written");
        HandoverSheet sheet = kargozar.post().handover().sheet(recipient, sequence);
        Outputs.write(out, pdf -> kargozar.press().handoverPapers().sheet(sheet, pdf));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("claims", sheet.claims().size());
        fields.put("amount", sheet.totals().amount().value());
        fields.put("file", out);
        return session.answers().record(fields);
    }
}
