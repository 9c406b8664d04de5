package ir.kargozar.desktop.task;

import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;

/**
 * Long work in short steps: between them whatever else waits for the background has its turn, so that the screen stays
 * quick. Ends where there is no more, or at the next step after {@link Headway#stop}.
 */
public final class Steps {

    private static final long TURN_NANOS = 25_000_000;

    private final Tasks tasks;
    private final Headway headway;

    public Steps(Tasks tasks, Headway headway) {
        this.tasks = tasks;
        this.headway = headway;
    }

    /** One step, off the window's thread; true while there is more to do. */
    @FunctionalInterface
    public interface Step {
        boolean next() throws Exception;
    }

    /**
     * @param busy true until the end
     * @param finish always called, off the window's thread: files are closed here
     * @param then on the window's thread, with true where someone stopped the work
     */
    public void run(Step step, Finish finish, BooleanProperty busy, Consumer<Boolean> then) {
        headway.begin();
        busy.set(true);
        go(
                step,
                finish,
                stopped -> {
                    busy.set(false);
                    then.accept(stopped);
                },
                thrown -> {
                    busy.set(false);
                    tasks.fault(thrown);
                });
    }

    /** The end of the work, whole or stopped or gone wrong. */
    @FunctionalInterface
    public interface Finish {
        void after(boolean whole) throws Exception;
    }

    private void go(Step step, Finish finish, Consumer<Boolean> ended, Consumer<Exception> wrong) {
        tasks.start(
                () -> {
                    boolean more = turn(step, finish);
                    boolean stopped = headway.isStopped();
                    if (!more || stopped) {
                        finish.after(!more);
                        return more ? Turn.STOPPED : Turn.DONE;
                    }
                    return Turn.MORE;
                },
                headway,
                turn -> {
                    if (turn == Turn.MORE) {
                        go(step, finish, ended, wrong);
                    } else {
                        ended.accept(turn == Turn.STOPPED);
                    }
                },
                wrong);
    }

    private enum Turn {
        MORE,
        STOPPED,
        DONE
    }

    private boolean turn(Step step, Finish finish) throws Exception {
        long until = System.nanoTime() + TURN_NANOS;
        try {
            boolean more = true;
            while (more && !headway.isStopped() && System.nanoTime() < until) {
                more = step.next();
            }
            return more;
        } catch (Exception e) {
            finish.after(false);
            throw e;
        }
    }
}
