package ir.kargozar.desktop;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Made when it is first asked for: a screen that nobody has gone to yet. On the window's thread. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T there = made;
        if (there == null) {
            there = maker.get();
            made = there;
        }
        return there;
    }
}
