package ir.kargozar.cli.backup;

import ir.kargozar.Kargozar;
import ir.kargozar.Rescue;
import ir.kargozar.backup.Backup;
import ir.kargozar.backup.Restored;
import ir.kargozar.backup.Secret;
import ir.kargozar.backup.Watch;
import ir.kargozar.cli.Session;
import ir.kargozar.handover.delivery.DeliveryReport;
import ir.kargozar.handover.delivery.Taken;
import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
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
        List<Backup> backups = Rescue.backups(where);
        boolean training =
                !backups.isEmpty() && backups.getFirst().manifest().origin().training();
        char[] passphrase = training ? Session.TRAINING.toCharArray() : session.passphrase();
        Rescue rescue = new Rescue(session.who(), session.terminal().clock(), Watch.NONE);
        Restored restored = rescue.repair(where, new Secret.Passphrase(passphrase));
        Map<String, Object> fields = BackupFields.of(restored);
        fields.put("knownUntil", known(restored.notes().claims()));
        try (Kargozar kargozar = Kargozar.open(
                where, passphrase, session.texts(), session.terminal().clock())) {
            fields.put("lostPackages", lost(restored, kargozar.office().code().value()));
            DeliveryReport again = rescue.takeAgain(kargozar, packages);
            fields.put("takenAgain", again.sum().of(Taken.Fate.TAKEN));
            fields.put("refusedAgain", again.sum().of(Taken.Fate.REFUSED));
        }
        int told = session.answers().record(fields);
        session.answers().say(session.texts().say("backup.cli.after"));
        return told;
    }

    private List<String> known(Map<String, Long> claims) {
        return claims.entrySet().stream()
                .map(each -> session.texts().say("backup.cli.known", each.getKey(), each.getValue()))
                .toList();
    }

    private List<String> lost(Restored restored, String office) {
        return Rescue.lost(restored, office, packages).stream()
                .map(each -> session.texts().say("backup.cli.lost", each.recipient(), each.from(), each.to()))
                .toList();
    }
}
