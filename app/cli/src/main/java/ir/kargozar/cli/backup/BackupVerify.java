package ir.kargozar.cli.backup;

import ir.kargozar.Rescue;
import ir.kargozar.backup.Manifest;
import ir.kargozar.backup.Watch;
import ir.kargozar.cli.Session;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code backup verify FILE}: every bit as it was written; no passphrase is asked. */
@Command(name = "verify")
public final class BackupVerify implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    public BackupVerify(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Manifest manifest = new Rescue(session.who(), session.terminal().clock(), Watch.NONE).verify(file);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("whole", true);
        fields.putAll(BackupFields.of(file, manifest, manifest.bytes()));
        return session.answers().record(fields);
    }
}
