package ir.kargozar.desktop.task;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Of many questions asked one after another only the last is answered; those overtaken are not even begun. */
public final class Latest {

    private final Tasks tasks;
    private final AtomicLong asked = new AtomicLong();

    Latest(Tasks tasks) {
        this.tasks = tasks;
    }

    public <T> void ask(Callable<T> what, Consumer<T> then) {
        long mine = asked.incrementAndGet();
        tasks.start(
                () -> {
                    if (asked.get() != mine) {
                        throw new CancellationException();
                    }
                    return what.call();
                },
                result -> {
                    if (asked.get() == mine) {
                        then.accept(result);
                    }
                },
                thrown -> {
                    if (!(thrown instanceof CancellationException)) {
                        tasks.fault(thrown);
                    }
                });
    }

    /** Whatever was asked needs no answer any more. */
    public void drop() {
        asked.incrementAndGet();
    }
}
