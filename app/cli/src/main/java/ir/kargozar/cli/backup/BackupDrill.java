package ir.kargozar.cli.backup;

import ir.kargozar.Kargozar;
import ir.kargozar.backup.Drilled;
import ir.kargozar.backup.Watch;
import ir.kargozar.cli.Session;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code backup drill [FILE]}: put into a temporary folder, opened, checked, counted, and removed again. */
@Command(name = "drill")
public final class BackupDrill implements Callable<Integer> {
    private static final double MILLIS = 1_000;

    private final Session session;

    @Parameters(paramLabel = "FILE", arity = "0..1")
    private @Nullable Path file;

    public BackupDrill(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(this::drill);
    }

    private int drill(Kargozar kargozar) {
        Drilled drilled = kargozar.post().vault().drill(Optional.ofNullable(file), session.who(), Watch.NONE);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", drilled.backup().file());
        fields.put("day", drilled.backup().manifest().moment().day());
        fields.put("claims", drilled.claims());
        fields.put("logRows", drilled.logRows());
        fields.put("scans", drilled.scans());
        fields.put("missingScans", drilled.missingScans());
        fields.put("seconds", drilled.took().toMillis() / MILLIS);
        return session.answers().record(fields);
    }
}
