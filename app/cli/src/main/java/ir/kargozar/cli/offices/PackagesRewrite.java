package ir.kargozar.cli.offices;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.Session;
import ir.kargozar.handover.Handover;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Parsed;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code packages rewrite NUMBER --to CODE --out FILE}: the file of a package once more, from its frozen content. */
@Command(name = "rewrite")
public final class PackagesRewrite implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "NUMBER")
    private long number;

    @Option(names = "--to", paramLabel = "CODE", required = true)
    private String to = "";

    @Option(names = "--out", paramLabel = "FILE|DIR", required = true)
    private Path out = Path.of("");

    public PackagesRewrite(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return switch (OfficeCode.of(to)) {
            case Parsed.Valid<OfficeCode>(OfficeCode recipient) -> session.in(kargozar -> rewrite(kargozar, recipient));
            case Parsed.Invalid<OfficeCode> invalid ->
                session.answers().refuse(List.of(session.texts().problem("to", invalid)));
        };
    }

    private int rewrite(Kargozar kargozar, OfficeCode recipient) {
        Handover.Exported made = kargozar.post()
                .handover()
                .rewrite(recipient, number, out.toAbsolutePath(), session.who(), Progress.NONE);
        Map<String, Object> fields = PackageFields.of(made.head(), made.totals());
        fields.put("file", made.file());
        return session.answers().record(fields);
    }
}
