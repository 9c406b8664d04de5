package ir.kargozar.cli.backup;

import ir.kargozar.Kargozar;
import ir.kargozar.Rescue;
import ir.kargozar.account.Credentials;
import ir.kargozar.backup.Backup;
import ir.kargozar.backup.Restored;
import ir.kargozar.backup.Secret;
import ir.kargozar.backup.Watch;
import ir.kargozar.cli.Session;
import ir.kargozar.handover.delivery.DeliveryReport;
import ir.kargozar.handover.delivery.Taken;
import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What {@code check --repair} does where the database does not open: the newest good backup in its place. */
public final class Repair {
    private static final Set<String> DAMAGE =
            Set.of("DATABASE_DAMAGED", "DATABASE_DAMAGED_ALONE", "WORKSPACE_INCOMPLETE", "WORKSPACE_DAMAGED");

    private final Session session;
    private final List<Path> packages;

    /** @param packages folders in which files of packages lie */
    public Repair(Session session, List<Path> packages) {
        this.session = session;
        this.packages = List.copyOf(packages);
    }

    /** True where a backup can put right what was thrown. */
    public static boolean helps(RuntimeException thrown) {
        return switch (thrown) {
            case Refusal refusal -> DAMAGE.contains(refusal.code());
            case Fault fault -> DAMAGE.contains(fault.code());
            default -> false;
        };
    }

    /** Says what was put back, from where on something is lost, and what was taken in again. */
    public int run() {
        String where = session.workspace();
        Credentials credentials = session.credentials(() -> isTraining(where));
        Rescue rescue = new Rescue(session.who(), session.terminal().clock(), Watch.NONE);
        Restored restored = rescue.repair(where, new Secret.Passphrase(credentials));
        Map<String, Object> fields = BackupFields.of(restored);
        List<Rescue.Lost> lost;
        try (Kargozar kargozar = Kargozar.open(
                where, credentials, session.texts(), session.terminal().clock())) {
            lost = Rescue.lost(restored, kargozar.office().code().value(), packages);
            DeliveryReport again = rescue.takeAgain(kargozar, packages);
            fields.put("takenAgain", again.sum().of(Taken.Fate.TAKEN));
            fields.put("refusedAgain", again.sum().of(Taken.Fate.REFUSED));
        }
        if (session.answers().isJson()) {
            fields.put("knownUntil", restored.notes().claims());
            fields.put("lostPackages", lost.stream().map(Repair::row).toList());
        }
        int told = session.answers().record(fields);
        tell(restored, lost);
        return told;
    }

    private static boolean isTraining(String where) {
        List<Backup> backups = Rescue.backups(where);
        return !backups.isEmpty() && backups.getFirst().manifest().origin().training();
    }

    private static Map<String, Object> row(Rescue.Lost lost) {
        return Map.of("recipient", lost.recipient(), "from", lost.from(), "to", lost.to());
    }

    private void tell(Restored restored, List<Rescue.Lost> lost) {
        Texts texts = session.texts();
        restored.notes()
                .claims()
                .forEach((series, number) -> session.answers().say(texts.say("backup.cli.known", series, number + 1)));
        lost.forEach(
                each -> session.answers().say(texts.say("backup.cli.lost", each.recipient(), each.from(), each.to())));
        session.answers().say(texts.say("backup.cli.after"));
    }
}
