package ir.kargozar.desktop.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What long work does, how far it is, and whether someone asked to stop it. The work tells from its own thread; the
 * window is told only as often as it can follow.
 */
public final class Headway {

    /** As {@code ProgressBar} shows it. */
    public static final double UNKNOWN = -1;

    private final Executor window;
    private final boolean stoppable;
    private final StringProperty doing = new SimpleStringProperty("");
    private final DoubleProperty share = new SimpleDoubleProperty(UNKNOWN);
    private final AtomicBoolean telling = new AtomicBoolean();
    private volatile double latest = UNKNOWN;
    private volatile boolean stopped;

    Headway(Executor window, boolean stoppable) {
        this.window = window;
        this.stoppable = stoppable;
    }

    /** Between 0 and 1, or {@link #UNKNOWN}; on the window's thread. */
    public ReadOnlyDoubleProperty share() {
        return share;
    }

    /** In words; empty where it was not told. On the window's thread. */
    public ReadOnlyStringProperty doing() {
        return doing;
    }

    /** From the beginning again. */
    public void begin() {
        stopped = false;
        at(0, 0);
    }

    /** What is being done now, in words. */
    public void doing(String sentence) {
        window.execute(() -> doing.set(sentence));
    }

    /** @param total in the same unit as {@code done}; 0 where not known */
    public void at(long done, long total) {
        latest = total <= 0 ? UNKNOWN : Math.clamp((double) done / total, 0, 1);
        if (telling.compareAndSet(false, true)) {
            window.execute(() -> {
                telling.set(false);
                share.set(latest);
            });
        }
    }

    /** True where the work looks whether it is asked to stop. */
    public boolean isStoppable() {
        return stoppable;
    }

    public void stop() {
        stopped = true;
    }

    public boolean isStopped() {
        return stopped;
    }
}
