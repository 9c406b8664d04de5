package ir.kargozar.desktop.unfinished;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk.Outcome;
import ir.kargozar.claim.draft.EntryDesk;
import ir.kargozar.claim.draft.EntryDesk.Finish;
import ir.kargozar.claim.draft.TypedForm;
import ir.kargozar.claim.draft.UnfinishedEntry;
import ir.kargozar.desktop.task.Tasks;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what stands in a form, {@link #SOON} after a key at the latest, off the window's thread. Everything that touches
 * an entry is done on the one background thread, so that a late page cannot come after its claim.
 */
public final class EntryJournal {

    private static final Duration SOON = Duration.millis(700);

    private final EntryDesk desk;
    private final Tasks tasks;
    private final String who;
    private final Supplier<TypedForm> form;
    private final PauseTransition soon = new PauseTransition(SOON);
    private final ObjectProperty<@Nullable Instant> kept = new SimpleObjectProperty<>();
    private Page page;
    private boolean deaf;

    /** @param form what stands there now; asked on the window's thread */
    public EntryJournal(EntryDesk desk, Tasks tasks, String who, Supplier<TypedForm> form) {
        this.desk = desk;
        this.tasks = tasks;
        this.who = who;
        this.form = form;
        page = new Page(desk.begin(Optional.empty(), who), TypedForm.EMPTY);
        soon.setOnFinished(_ -> keep());
    }

    /** One entry while it is in the form. */
    private static final class Page {
        private final TypedForm untouched;
        private volatile UnfinishedEntry entry;
        private volatile TypedForm sent;
        private volatile boolean over;

        Page(UnfinishedEntry entry, TypedForm untouched) {
            this.entry = entry;
            this.untouched = untouched;
            this.sent = entry.turn() == 0 ? untouched : entry.typed();
        }
    }

    /** When what stands in the form was kept; null while nothing of it is. */
    public ObjectProperty<@Nullable Instant> kept() {
        return kept;
    }

    /** Where the clock stands that {@link #kept} is told by. */
    public ZoneId zone() {
        return desk.zone();
    }

    /** Something was typed. */
    public void changed() {
        if (!deaf && soon.getStatus() != Animation.Status.RUNNING) {
            soon.playFromStart();
        }
    }

    /** Keeps what stands in the form now, without waiting for it. */
    public void keep() {
        soon.stop();
        Page now = page;
        TypedForm typed = form.get();
        if (deaf || now.over || typed.equals(now.sent)) {
            return;
        }
        now.sent = typed;
        tasks.work(() -> kept(now, typed)).then(at -> {
            if (page == now) {
                kept.set(at.orElse(null));
            }
        });
    }

    /** On the background thread. Empty where there is nothing to keep. */
    private Optional<Instant> kept(Page now, TypedForm typed) {
        if (now.over) {
            return Optional.empty();
        }
        if (typed.equals(now.untouched)) {
            desk.drop(now.entry);
            now.entry = desk.begin(now.entry, who);
            return Optional.empty();
        }
        try {
            now.entry = desk.keep(now.entry.with(typed), who);
            return Optional.of(now.entry.times().kept());
        } catch (RuntimeException e) {
            now.sent = now.untouched;
            throw e;
        }
    }

    /** Nothing stands in the form but what it began with. */
    public boolean isUntouched() {
        return form.get().equals(page.untouched);
    }

    /** True of the entry that is in the form. */
    public boolean holds(UUID id) {
        return !page.over && page.entry.id().equals(id);
    }

    /** The claim that is being changed or handed in again. */
    public Optional<UnfinishedEntry.Edited> edited() {
        return page.entry.edited();
    }

    /** Another entry, of which nothing is typed yet; what {@code put} leaves in the form is what it begins with. */
    public void begin(Optional<Claim<?>> edited, Runnable put) {
        turn(put, () -> new Page(desk.begin(edited, who), form.get()));
    }

    /** An entry from before, which {@code put} puts into the form. */
    public void resume(UnfinishedEntry entry, Runnable put) {
        turn(put, () -> new Page(entry, TypedForm.EMPTY));
        kept.set(entry.times().kept());
    }

    /** What stood in the form is kept; while the form is filled anew, nothing of it may be taken for the old entry. */
    private void turn(Runnable put, Supplier<Page> next) {
        keep();
        deaf = true;
        try {
            put.run();
            page = next.get();
            kept.set(null);
        } finally {
            deaf = false;
            soon.stop();
        }
    }

    /** The last page: what stands in the form is kept, and nothing after it. */
    public void close() {
        keep();
        deaf = true;
    }

    /** Makes a claim of what is in the form now; to be called on the background thread. */
    public BiFunction<ClaimContent, Finish, Outcome> finishing() {
        Page now = page;
        return (content, how) -> {
            Outcome outcome = desk.finish(now.entry, content, how, who);
            now.over = outcome instanceof Outcome.Done;
            return outcome;
        };
    }

    /** Throws away what is in the form; what it was, to be put back. */
    public UnfinishedEntry discard() {
        Page now = page;
        TypedForm typed = form.get();
        soon.stop();
        now.over = true;
        tasks.work(() -> {
                    desk.discard(now.entry.with(typed), who);
                    return now;
                })
                .then(_ -> {});
        return now.entry.with(typed);
    }
}
