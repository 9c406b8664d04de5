package ir.kargozar.desktop.task;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Runs work off the window's thread and brings its result back to it. A thing that goes wrong and is not asked for by
 * the caller reaches the one place for faults; work that is slow is told of in one place, too.
 */
public final class Tasks {

    private static final long SLOW_MILLIS = 1_000;

    private final Executor background;
    private final Executor window;
    private final Consumer<Throwable> faults;
    private final ReadOnlyObjectWrapper<@Nullable Headway> slow = new ReadOnlyObjectWrapper<>();

    /**
     * @param background where work runs; one thread where the store has one connection
     * @param window the window's thread, such as {@code Platform::runLater}
     * @param faults called on the window's thread
     */
    public Tasks(Executor background, Executor window, Consumer<Throwable> faults) {
        this.background = background;
        this.window = window;
        this.faults = faults;
    }

    /** Work that gives a value; nothing happens until {@link Work#then}. */
    public <T> Work<T> work(Callable<T> what) {
        return new Work<>(this, what, new Headway(window, false));
    }

    /** A line of questions of which only the latest answer counts, such as search as you type. */
    public Latest latest() {
        return new Latest(this);
    }

    /** Later on the window's thread, after everything already waiting there. */
    public void later(Runnable what) {
        window.execute(what);
    }

    /** After some time, on the window's thread. */
    public void after(Duration wait, Runnable what) {
        CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS, window)
                .execute(() -> guarded(what));
    }

    /** How far a long piece of work is, told to the window's thread; the work must look whether it is asked to stop. */
    public Headway headway() {
        return new Headway(window, true);
    }

    /** The work that has run for more than a second; null while there is none. On the window's thread. */
    public ReadOnlyObjectProperty<@Nullable Headway> slow() {
        return slow.getReadOnlyProperty();
    }

    /** Beside everything else, once, where nobody waits for it and nothing is lost when it does not come to its end. */
    public static void aside(Runnable what) {
        Thread.ofPlatform().name("kargozar-aside").daemon().start(what);
    }

    /** A line of work of its own, for what takes long: it holds nothing else up. Its thread ends with the program. */
    public Tasks beside(String name) {
        ThreadFactory daemons = Thread.ofPlatform().name(name).daemon().factory();
        return new Tasks(Executors.newSingleThreadExecutor(daemons), window, faults);
    }

    /** Tells of whole files that come into a folder, on the window's thread. */
    public FolderWatch watch(Path folder, Consumer<Path> came) {
        return FolderWatch.begin(folder, came, window);
    }

    <T> void start(Callable<T> what, Consumer<T> then, Consumer<Exception> wrong) {
        start(what, new Headway(window, false), then, wrong);
    }

    <T> void start(Callable<T> what, Headway headway, Consumer<T> then, Consumer<Exception> wrong) {
        background.execute(() -> {
            try {
                T result = watched(what, headway);
                window.execute(() -> guarded(() -> then.accept(result)));
            } catch (Exception e) {
                window.execute(() -> guarded(() -> wrong.accept(e)));
            } catch (Error e) {
                window.execute(() -> faults.accept(e));
                throw e;
            }
        });
    }

    /** Tells of the work from its first second to its end. */
    private <T> T watched(Callable<T> what, Headway headway) throws Exception {
        AtomicBoolean ended = new AtomicBoolean();
        CompletableFuture.delayedExecutor(SLOW_MILLIS, TimeUnit.MILLISECONDS, window)
                .execute(() -> {
                    if (!ended.get()) {
                        slow.set(headway);
                    }
                });
        try {
            return what.call();
        } finally {
            ended.set(true);
            window.execute(() -> {
                if (headway.equals(slow.get())) {
                    slow.set(null);
                }
            });
        }
    }

    void fault(Throwable fault) {
        faults.accept(fault);
    }

    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            faults.accept(e);
        }
    }
}
