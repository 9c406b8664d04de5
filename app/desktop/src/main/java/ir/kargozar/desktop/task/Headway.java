package ir.kargozar.desktop.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/**
 * How far long work is, and whether someone asked to stop it. The work tells from its own thread; the window is told
 * only as often as it can follow.
 */
public final class Headway {

    /** As {@code ProgressBar} shows it. */
    public static final double UNKNOWN = -1;

    private final Executor window;
    private final DoubleProperty share = new SimpleDoubleProperty(UNKNOWN);
    private final AtomicBoolean telling = new AtomicBoolean();
    private volatile double latest = UNKNOWN;
    private volatile boolean stopped;

    Headway(Executor window) {
        this.window = window;
    }

    /** Between 0 and 1, or {@link #UNKNOWN}; on the window's thread. */
    public ReadOnlyDoubleProperty share() {
        return share;
    }

    /** From the beginning again. */
    public void begin() {
        stopped = false;
        at(0, 0);
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

    public void stop() {
        stopped = true;
    }

    public boolean isStopped() {
        return stopped;
    }
}
