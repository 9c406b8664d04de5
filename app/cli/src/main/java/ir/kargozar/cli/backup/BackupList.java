package ir.kargozar.cli.backup;

import ir.kargozar.Rescue;
import ir.kargozar.cli.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code backup list}: in both places, newest first; no passphrase is asked. */
@Command(name = "list")
public final class BackupList implements Callable<Integer> {
    private final Session session;

    public BackupList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.answers()
                .list(Rescue.backups(session.workspace()).stream()
                        .map(backup -> BackupFields.aged(backup, session))
                        .toList());
    }
}
