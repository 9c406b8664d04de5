package ir.kargozar.office;

import java.util.function.Supplier;

/** All or nothing: what {@code work} stores is stored together, or, if it throws, not at all. Nested calls join. */
public interface Transactions {
    <T> T within(Supplier<T> work);
}
