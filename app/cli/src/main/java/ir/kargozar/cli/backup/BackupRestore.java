package ir.kargozar.cli.backup;

import ir.kargozar.Rescue;
import ir.kargozar.backup.Secret;
import ir.kargozar.backup.Watch;
import ir.kargozar.cli.Session;
import ir.kargozar.office.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code backup restore FILE DIR [--over] [--recovery-key-file FILE]}: by the passphrase of the day on which it was made,
 * or the recovery key.
 */
@Command(name = "restore")
public final class BackupRestore implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "DIR")
    private Path folder = Path.of("");

    @Option(names = "--over")
    private boolean over;

    @Option(names = "--recovery-key-file", paramLabel = "FILE")
    private @Nullable Path recoveryKey;

    public BackupRestore(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Rescue rescue = new Rescue(session.who(), session.terminal().clock(), Watch.NONE);
        boolean training = rescue.verify(file).origin().training();
        int told = session.answers().record(BackupFields.of(rescue.restore(file, folder, secret(training), over)));
        session.answers().say(session.texts().say("backup.cli.after"));
        return told;
    }

    private Secret secret(boolean training) {
        if (recoveryKey != null) {
            try {
                return new Secret.RecoveryKey(Files.readString(recoveryKey).strip());
            } catch (IOException e) {
                throw new Refusal("FILE_NOT_READABLE", recoveryKey.toString());
            }
        }
        return new Secret.Passphrase(session.credentials(() -> training));
    }
}
