package ir.kargozar.storage.claim;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** One column of a claim, and how a claim fills it: Long, String, bytes, or null for what is not there. */
record Column(Field<?> field, String name, Function<Claim<?>, @Nullable Object> value) {
    private static final Set<String> REPEATS = Set.of("provider_key", "amount", "pages");

    Column(Field<?> field, Function<Claim<?>, @Nullable Object> value) {
        this(field, field.getName(), value);
    }

    /** False for what only repeats others in another form: it stands in no log. */
    boolean isSaid() {
        return !REPEATS.contains(name);
    }

    static Column text(Field<String> field, Function<Claim<?>, Object> value) {
        return new Column(field, claim -> value.apply(claim).toString());
    }

    static Column optional(Field<String> field, Function<Claim<?>, Optional<?>> value) {
        return new Column(
                field, claim -> value.apply(claim).map(Object::toString).orElse(null));
    }

    static Column date(Field<Long> field, Function<Claim<?>, Optional<JalaliDate>> value) {
        return new Column(
                field,
                claim -> value.apply(claim).map(date -> (long) date.number()).orElse(null));
    }

    static Column number(Field<Long> field, Function<Claim<?>, Number> value) {
        return new Column(field, claim -> value.apply(claim).longValue());
    }

    static Column yes(Field<Long> field, Function<Claim<?>, Boolean> value) {
        return new Column(field, claim -> value.apply(claim) ? 1L : 0L);
    }
}
