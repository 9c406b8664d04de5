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

/** {@code packages export --to CODE --out FILE}: everything not yet sent to that office; in a folder under its own name. */
@Command(name = "export")
public final class PackagesExport implements Callable<Integer> {
    private final Session session;

    @Option(names = "--to", paramLabel = "CODE", required = true)
    private String to = "";

    @Option(names = "--out", paramLabel = "FILE|DIR", required = true)
    private Path out = Path.of("");

    public PackagesExport(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return switch (OfficeCode.of(to)) {
            case Parsed.Valid<OfficeCode>(OfficeCode recipient) -> session.in(kargozar -> export(kargozar, recipient));
            case Parsed.Invalid<OfficeCode> invalid ->
                session.answers().refuse(List.of(session.texts().problem("to", invalid)));
        };
    }

    private int export(Kargozar kargozar, OfficeCode recipient) {
        Handover.Exported made =
                kargozar.post().handover().export(recipient, out.toAbsolutePath(), session.who(), Progress.NONE);
        Map<String, Object> fields = PackageFields.of(made.head(), made.totals());
        fields.put("file", made.file());
        fields.put("more", made.more());
        return session.answers().record(fields);
    }
}
