package ir.kargozar.backup;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes backups of an open workspace when they are due or asked for, and throws old ones away. */
public final class BackupDesk {
    private final Backups first;
    private final Optional<Backups> second;
    private final Keeping keeping;
    private final Here here;

    /**
     * Where it works.
     *
     * @param log in which every backup has its row
     */
    public record Here(ChangeLog log, Transactions transactions, Clock clock) {}

    /** @param second the second disk or folder, where the office set one */
    public BackupDesk(Backups first, Optional<Backups> second, Keeping keeping, Here here) {
        this.first = first;
        this.second = second;
        this.keeping = keeping;
        this.here = here;
    }

    /**
     * What was made.
     *
     * @param second its copy in the second place, where that was there
     * @param missed why there is none in the second place, where one was set
     * @param removed old ones that were thrown away
     */
    public record Made(Backup backup, Optional<Backup> second, Optional<Refusal> missed, int removed) {}

    /** In the first place, newest first. */
    public List<Backup> list() {
        return first.list();
    }

    /** In the second place, newest first; empty where there is none or it is not there now. */
    public List<Backup> secondList() {
        return second.map(Backups::list).orElse(List.of());
    }

    public Optional<Backup> newest() {
        return list().stream().findFirst();
    }

    /** How many whole days old the newest may be: an editable default. */
    public int lateAfter() {
        return keeping.lateAfter();
    }

    /** True where the newest is of another day, earlier or later: a clock that was put back keeps no backup away. */
    public boolean isDue() {
        JalaliDate today = JalaliDate.of(LocalDate.now(here.clock()));
        return newest().filter(backup -> backup.manifest().moment().day().equals(today))
                .isEmpty();
    }

    /** One where it is due. Refusals and faults of {@link #make}. */
    public Optional<Made> daily(String who, Watch watch) {
        return isDue() ? Optional.of(make(Reason.DAILY, who, watch)) : Optional.empty();
    }

    /** Makes and proves one, copies it, and throws away what need not be kept. Refusals and faults of {@link Backups#make}. */
    public Made make(Reason reason, String who, Watch watch) {
        Change change = new Change(who, "backup.made");
        here.log().ask(change);
        Backup made = first.make(next(), reason, watch);
        here.transactions().within(() -> {
            here.log().append(change, "backup " + made.number(), "", row(made));
            return made;
        });
        int removed = rotated(first);
        try {
            Optional<Backup> copy = second.map(place -> place.copy(made, watch));
            return new Made(
                    made,
                    copy,
                    Optional.empty(),
                    removed + second.map(this::rotated).orElse(0));
        } catch (Refusal refusal) {
            return new Made(made, Optional.empty(), Optional.of(refusal), removed);
        }
    }

    private long next() {
        return 1 + Math.max(highest(list()), highest(secondList()));
    }

    private static long highest(List<Backup> newestFirst) {
        return newestFirst.stream().mapToLong(Backup::number).findFirst().orElse(0);
    }

    private int rotated(Backups place) {
        List<Backup> surplus = keeping.surplus(place.list());
        surplus.forEach(place::remove);
        return surplus.size();
    }

    private static String row(Backup made) {
        Manifest manifest = made.manifest();
        return "{\"at\":\"%s\",\"reason\":\"%s\",\"claims\":%d,\"logRows\":%d}"
                .formatted(
                        manifest.moment().at(),
                        manifest.moment().reason(),
                        manifest.content().claims(),
                        manifest.content().logRows());
    }
}
