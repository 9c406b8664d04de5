package ir.kargozar.cli.backup;

import ir.kargozar.Kargozar;
import ir.kargozar.Vault;
import ir.kargozar.backup.BackupDesk;
import ir.kargozar.backup.Reason;
import ir.kargozar.backup.Watch;
import ir.kargozar.cli.ExitStatus;
import ir.kargozar.cli.Session;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backup create [FILE] [--without-scans] [--if-due]}: made and proved, in one file or in the usual places. */
@Command(name = "create")
public final class BackupCreate implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "FILE")
    private @Nullable Path file;

    @Option(names = "--without-scans")
    private boolean withoutScans;

    @Option(names = "--if-due")
    private boolean ifDue;

    public BackupCreate(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(this::create);
    }

    private int create(Kargozar kargozar) {
        Vault vault = kargozar.post().vault();
        if (file != null) {
            return session.answers()
                    .record(BackupFields.of(vault.write(file, !withoutScans, session.who(), Watch.NONE)));
        }
        if (ifDue && !vault.desk().isDue()) {
            session.answers().say(session.texts().say("backup.cli.not-due"));
            return ExitStatus.DONE;
        }
        return answer(vault.desk().make(ifDue ? Reason.DAILY : Reason.ASKED, session.who(), Watch.NONE));
    }

    /** A second place that is missing is named, and nothing more: the backup is made. */
    private int answer(BackupDesk.Made made) {
        Map<String, Object> fields = BackupFields.of(made.backup());
        made.second().ifPresent(second -> fields.put("second", second.file()));
        made.missed()
                .ifPresent(missed -> fields.put(
                        "secondMissed",
                        session.texts()
                                .problem("", missed.code(), missed.arguments())
                                .message()));
        fields.put("removed", made.removed());
        return session.answers().record(fields);
    }
}
