package ir.kargozar.desktop.workplace;

import ir.kargozar.Founding;
import ir.kargozar.Kargozar;
import ir.kargozar.account.Login;
import ir.kargozar.account.Role;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.office.Office;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;

/** Where there is no workspace yet: looks for a place, and makes one there in one step. */
public final class Ground {

    private static final String LIVE = "Kargozar";
    private static final String TRAINING = "Kargozar-training";

    private final Path home;
    private final Texts texts;
    private final Clock clock;

    /** @param home under which workspaces are suggested to stand */
    public Ground(Path home, Texts texts, Clock clock) {
        this.home = home;
        this.texts = texts;
        this.clock = clock;
    }

    /** Nothing stands there now. */
    public Path suggested(boolean training) {
        Path folder = home.resolve(training ? TRAINING : LIVE);
        for (int i = 2; Founding.stands(folder); i++) {
            folder = home.resolve((training ? TRAINING : LIVE) + "-" + i);
        }
        return folder;
    }

    public Clock clock() {
        return clock;
    }

    public JalaliDate today() {
        return JalaliDate.of(LocalDate.now(clock));
    }

    /** Refusals of {@link Founding#refuseUnfit}. */
    public void refuseUnfit(Path folder) {
        Founding.refuseUnfit(folder);
    }

    /** To be shown and kept by a person; kept nowhere here. */
    public String recoveryKey() {
        return Founding.recoveryKey();
    }

    /** The sheet of a recovery key, a PDF. */
    public byte[] sheet(Office office, String recoveryKey) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Founding.recoveryPapers(office, texts, clock).sheet(recoveryKey, LocalDate.now(clock), out);
        return out.toByteArray();
    }

    /** Who begins. */
    public record First(Login login, Line name) {}

    /** Made and open, the first account signed in, with every role; the passphrase is the caller's to wipe. Refusals of {@link Founding#found}. */
    public Workplace found(Path folder, Office office, First first, char[] passphrase, String recoveryKey) {
        Kargozar made = Founding.found(folder, office, passphrase, recoveryKey, texts, clock);
        try {
            made.staff().desk().add(first.login(), first.name(), EnumSet.allOf(Role.class), passphrase);
            return new Workplace(made, clock);
        } catch (RuntimeException e) {
            made.close();
            throw e;
        }
    }
}
