package ir.kargozar.cli.offices;

import ir.kargozar.Kargozar;
import ir.kargozar.Staff;
import ir.kargozar.account.Credentials;
import ir.kargozar.account.Login;
import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.handover.Handover;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Parsed;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code packages export --to CODE --out FILE [--second LOGIN]}: everything not yet sent to that office; in a folder under
 * its own name. Where two people may hand over, the second confirms it.
 */
@Command(name = "export")
public final class PackagesExport implements Callable<Integer> {
    private static final String SECOND = "KARGOZAR_SECOND";
    private static final String SECOND_PASSPHRASE = "KARGOZAR_SECOND_PASSPHRASE";
    private final Session session;

    @Option(names = "--to", paramLabel = "CODE", required = true)
    private String to = "";

    @Option(names = "--out", paramLabel = "FILE|DIR", required = true)
    private Path out = Path.of("");

    @Option(names = "--second", paramLabel = "LOGIN")
    private @Nullable String second;

    @Option(names = "--second-passphrase-file", paramLabel = "FILE")
    private @Nullable Path secondPassphrase;

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
        Optional<Login> other = Optional.ofNullable(second)
                .or(() -> Optional.ofNullable(session.terminal().environment().get(SECOND)))
                .map(typed -> Typed.value("second", Login.of(typed)));
        return other.isEmpty() ? made(kargozar, recipient) : confirmed(kargozar, recipient, other.get());
    }

    private int confirmed(Kargozar kargozar, OfficeCode recipient, Login other) {
        char[] passphrase =
                session.secret(Optional.ofNullable(secondPassphrase), SECOND_PASSPHRASE, "cli.passphrase.second");
        try (Staff.Confirmed _ = kargozar.staff().confirm(Credentials.of(other, passphrase))) {
            return made(kargozar, recipient);
        } finally {
            Arrays.fill(passphrase, ' ');
        }
    }

    private int made(Kargozar kargozar, OfficeCode recipient) {
        Handover.Exported made =
                kargozar.post().handover().export(recipient, out.toAbsolutePath(), session.who(), Progress.NONE);
        Map<String, Object> fields = PackageFields.of(made.head(), made.totals());
        fields.put("file", made.file());
        fields.put("more", made.more());
        return session.answers().record(fields);
    }
}
