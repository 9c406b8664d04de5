package ir.kargozar.desktop.filling;

import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FormDesk;
import ir.kargozar.offset.desk.FormOutcome;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what stands in a form as its draft, {@link #SOON} after a key at the latest, off the window's thread. A new form
 * gets its number when it is kept first. Whatever touches the draft is done on the one background thread, in order.
 */
public final class DraftKeeper {

    private static final Duration SOON = Duration.millis(900);

    private final Desk desk;
    private final Tasks tasks;
    private final Supplier<FormValues> typed;
    private final PauseTransition soon = new PauseTransition(SOON);
    private final ObjectProperty<@Nullable Instant> kept = new SimpleObjectProperty<>();
    private volatile OffsetForm<FormState.Draft> form;
    private volatile boolean stored;
    private FormValues sent;
    private boolean over;

    /**
     * By whom drafts are kept, and the clock that tells when.
     *
     * @param refused told where the draft can be kept no more: something else was made of it meanwhile
     */
    record Desk(FormDesk desk, String who, Clock clock, Consumer<List<Problem>> refused) {}

    /** @param typed what stands in the form now, at first what it begins with; asked on the window's thread */
    DraftKeeper(Begun begun, Desk desk, Tasks tasks, Supplier<FormValues> typed) {
        this.desk = desk;
        this.tasks = tasks;
        this.typed = typed;
        form = begun.form();
        stored = begun.stored();
        sent = stored ? begun.form().values() : typed.get();
        soon.setOnFinished(_ -> keep());
    }

    /** When the draft was kept last; null while nothing of it is. */
    ObjectProperty<@Nullable Instant> kept() {
        return kept;
    }

    /** The form under its number, with these values. */
    OffsetForm<FormState.Draft> form(FormValues values) {
        OffsetForm<FormState.Draft> now = form;
        return new OffsetForm<>(now.number(), now.revision(), now.version(), values, now.state());
    }

    /** Its number, where it has one. */
    public Optional<FormNumber> number() {
        return stored ? Optional.of(form.number()) : Optional.empty();
    }

    /** Something was typed. */
    void changed() {
        if (!over && soon.getStatus() != Animation.Status.RUNNING) {
            soon.playFromStart();
        }
    }

    /** Keeps what stands in the form now, without waiting for it. */
    public void keep() {
        soon.stop();
        FormValues now = typed.get();
        if (over || now.equals(sent)) {
            return;
        }
        sent = now;
        tasks.work(() -> store(now)).then(refused -> {
            if (refused.isEmpty()) {
                kept.set(desk.clock.instant());
            } else {
                desk.refused.accept(refused);
            }
        });
    }

    /** On the background thread. What stands against it: another window made something else of the draft. */
    private List<Problem> store(FormValues values) {
        FormOutcome outcome = stored
                ? desk.desk.keep(form.number(), values)
                : desk.desk.fill(form.kind(), values, FormDesk.Intake.DRAFT, desk.who);
        return switch (outcome) {
            case FormOutcome.Refused(List<Problem> problems) -> problems;
            case FormOutcome.Done(OffsetForm<?> done) -> {
                done.in(FormState.Draft.class).ifPresent(draft -> form = draft);
                stored = true;
                yield List.of();
            }
        };
    }

    /** Keeps what stands in the form and makes the form ready; asked on the window's thread, done on the background one. */
    Callable<FormOutcome> makingReady() {
        soon.stop();
        FormValues values = typed.get();
        sent = values;
        return () -> {
            List<Problem> problems = stored && values.equals(form.values()) ? List.of() : store(values);
            return problems.isEmpty() ? desk.desk.ready(form.number(), desk.who) : new FormOutcome.Refused(problems);
        };
    }

    /** Nothing is kept any more: the form is a draft no longer. */
    void finish() {
        soon.stop();
        over = true;
    }
}
