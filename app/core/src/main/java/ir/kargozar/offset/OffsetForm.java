package ir.kargozar.offset;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import java.util.Optional;
import java.util.function.Function;

/**
 * One of the four forms (B1, B9), in the state its type names.
 *
 * @param revision 1, and one more at each change; the store refuses a change of another revision than the latest
 * @param version 1, and one more where something is changed that was printed
 * @param values of this version: as typed in a draft, good in every later state
 */
public record OffsetForm<S extends FormState>(
        FormNumber number, int revision, int version, FormValues values, S state) {

    public static OffsetForm<FormState.Draft> draft(FormNumber number, FormValues values) {
        return new OffsetForm<>(number, 1, 1, values, new FormState.Draft());
    }

    /** This form one step on. */
    public <T extends FormState> OffsetForm<T> step(Function<? super S, T> step) {
        return new OffsetForm<>(number, revision + 1, version, values, step.apply(state));
    }

    /** The same version and state with other values, for what was not printed yet. */
    public OffsetForm<S> with(FormValues other) {
        return new OffsetForm<>(number, revision + 1, version, other, state);
    }

    /** A new version with other values. */
    public <T extends FormState> OffsetForm<T> anew(FormValues other, T begun) {
        return new OffsetForm<>(number, revision + 1, version + 1, other, begun);
    }

    /** This form seen in a state it is in, or nothing. */
    public <T extends FormState> Optional<OffsetForm<T>> in(Class<T> type) {
        return type.isInstance(state)
                ? Optional.of(new OffsetForm<>(number, revision, version, values, type.cast(state)))
                : Optional.empty();
    }

    public FormKind kind() {
        return number.kind();
    }

    /** Where it stands on a day. */
    public FormStatus status(FormDefinition definition, JalaliDate today) {
        FormFacts.Term term = FormFacts.of(definition, values).term();
        return state.status().on(today, term.from(), term.until());
    }
}
