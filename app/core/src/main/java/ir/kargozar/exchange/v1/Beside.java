package ir.kargozar.exchange.v1;

import ir.kargozar.office.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work of one package that a second thread does meanwhile; it never touches the store. */
final class Beside<T> {
    private final FutureTask<T> task;

    private Beside(FutureTask<T> task) {
        this.task = task;
    }

    static <T> Beside<T> start(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("package").start(task);
        return new Beside<>(task);
    }

    /** Waits for it; throws what it threw, an {@link java.io.IOException} as {@link UncheckedIOException}. */
    T result() {
        try {
            return task.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException thrown -> throw thrown;
                case Error error -> throw error;
                case IOException failed -> throw new UncheckedIOException(failed);
                case null, default -> throw new Fault(e, "CRYPTO");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault(e, "CRYPTO");
        }
    }
}
