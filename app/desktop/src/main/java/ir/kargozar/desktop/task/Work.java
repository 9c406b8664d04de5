package ir.kargozar.desktop.task;

import ir.kargozar.office.Refusal;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import org.jspecify.annotations.Nullable;

/** One piece of work, told as a sentence: {@code tasks.work(…).busy(flag).refused(…).then(…)}. */
public final class Work<T> {

    private final Tasks tasks;
    private final Callable<T> what;
    private @Nullable BooleanProperty busy;
    private @Nullable Consumer<Refusal> refused;
    private Headway headway;

    Work(Tasks tasks, Callable<T> what, Headway headway) {
        this.tasks = tasks;
        this.what = what;
        this.headway = headway;
    }

    /** In words, for whoever waits for it more than a second. */
    public Work<T> named(String sentence) {
        headway.doing(sentence);
        return this;
    }

    /** How far the work is, for whoever waits for it more than a second; it can then be stopped. */
    public Work<T> headway(Headway told) {
        headway = told;
        return this;
    }

    /** A flag that is true while the work runs. */
    public Work<T> busy(BooleanProperty flag) {
        busy = flag;
        return this;
    }

    /** What to do where the request cannot be granted; else it is told like a fault. */
    public Work<T> refused(Consumer<Refusal> told) {
        refused = told;
        return this;
    }

    /** Starts the work; {@code then} runs on the window's thread. */
    public void then(Consumer<T> then) {
        set(true);
        tasks.start(
                what,
                headway,
                result -> {
                    set(false);
                    then.accept(result);
                },
                this::wrong);
    }

    private void wrong(Exception thrown) {
        set(false);
        if (thrown instanceof Refusal refusal && refused != null) {
            refused.accept(refusal);
        } else {
            tasks.fault(thrown);
        }
    }

    private void set(boolean running) {
        if (busy != null) {
            busy.set(running);
        }
    }
}
