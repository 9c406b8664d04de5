package ir.kargozar.desktop.task;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;

/**
 * Runs work off the window's thread and brings its result back to it. A thing that goes wrong and is not asked for by
 * the caller reaches the one place for faults.
 */
public final class Tasks {

    private final Executor background;
    private final Executor window;
    private final Consumer<Throwable> faults;

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
        return new Work<>(this, what);
    }

    /** A line of questions of which only the latest answer counts, such as search as you type. */
    public Latest latest() {
        return new Latest(this);
    }

    /** Later on the window's thread, after everything already waiting there. */
    public void later(Runnable what) {
        window.execute(what);
    }

    /** How far a long piece of work is, told to the window's thread. */
    public Headway headway() {
        return new Headway(window);
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
        background.execute(() -> {
            try {
                T result = what.call();
                window.execute(() -> guarded(() -> then.accept(result)));
            } catch (Exception e) {
                window.execute(() -> guarded(() -> wrong.accept(e)));
            } catch (Error e) {
                window.execute(() -> faults.accept(e));
                throw e;
            }
        });
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
