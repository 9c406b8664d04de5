package ir.kargozar.desktop.task;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Work that is begun before its result is asked for, on a thread of its own: at the start, while JavaFX gets ready. */
public final class Ahead<T> {

    private final CompletableFuture<T> result;

    private Ahead(CompletableFuture<T> result) {
        this.result = result;
    }

    public static <T> Ahead<T> of(Supplier<T> work) {
        return new Ahead<>(CompletableFuture.supplyAsync(
                work, run -> Thread.ofPlatform().name("kargozar-ahead").daemon().start(run)));
    }

    /** Waits for it where it is not done yet; fails as the work did. */
    public T get() {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
