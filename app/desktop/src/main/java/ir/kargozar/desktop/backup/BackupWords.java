package ir.kargozar.desktop.backup;

import ir.kargozar.backup.Backup;
import ir.kargozar.backup.BackupDesk.Made;
import ir.kargozar.backup.Drilled;
import ir.kargozar.desktop.backup.BackupsModel.Told;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Problem;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Locale;

/** Backups in words. */
public final class BackupWords {
    private static final double KIB = 1024;
    private static final double MILLIS = 1_000;

    private final Shown shown;
    private final Clock clock;

    public BackupWords(Shown shown, Clock clock) {
        this.shown = shown;
        this.clock = clock;
    }

    public String told(Told told) {
        return switch (told) {
            case Told.Nothing _ -> "";
            case Told.BackedUp(Made made) -> made(made);
            case Told.TriedOut(Drilled drilled) -> tried(drilled);
            case Told.Wrong(Refusal refusal) -> wrong(refusal);
        };
    }

    private String made(Made made) {
        String sentence = shown.say(
                "backup.made",
                shown.number(made.backup().manifest().content().claims()),
                size(made.backup().bytes()));
        return made.missed()
                .map(missed -> sentence + " " + shown.say("backup.made.missed") + " " + wrong(missed))
                .orElse(sentence);
    }

    private String tried(Drilled drilled) {
        String key = drilled.missingScans() == 0 ? "backup.tried" : "backup.tried.scans";
        return shown.say(
                key,
                shown.number(drilled.claims()),
                shown.number(drilled.logRows()),
                shown.texts()
                        .digits(String.format(
                                Locale.ROOT, "%.1f", drilled.took().toMillis() / MILLIS)),
                shown.number(drilled.missingScans()));
    }

    String wrong(Refusal refusal) {
        Problem problem = shown.texts().problem("", refusal.code(), refusal.arguments());
        return (problem.message() + " " + problem.remedy()).strip();
    }

    /** When it was made. */
    String moment(Backup backup) {
        LocalTime time = LocalTime.ofInstant(backup.manifest().moment().at(), clock.getZone());
        return shown.say(
                "backup.moment",
                shown.date(backup.manifest().moment().day()),
                shown.code(String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute())));
    }

    /** Kibibytes below a mebibyte, else mebibytes. */
    String size(long bytes) {
        boolean small = bytes < KIB * KIB;
        return shown.say(
                small ? "backup.size.kib" : "backup.size.mib",
                shown.number(Math.max(1, Math.round(bytes / (small ? KIB : KIB * KIB)))));
    }
}
