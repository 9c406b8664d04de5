package ir.kargozar.cli.forms;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.Session;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FormOutcome;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.text.Parsed;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;

/** Work on one form, named by its number. */
public final class NumberedForm {
    private final Session session;
    private final String typed;

    public NumberedForm(Session session, String typed) {
        this.session = session;
        this.typed = typed;
    }

    /** Reads the number first: a wrong one is refused before any workspace is opened. */
    int number(ToIntBiFunction<Kargozar, FormNumber> work) {
        return switch (FormNumber.of(typed)) {
            case Parsed.Valid<FormNumber>(FormNumber number) ->
                session.in(kargozar -> work.applyAsInt(kargozar, number));
            case Parsed.Invalid<FormNumber> invalid ->
                session.answers().refuse(List.of(session.texts().problem("number", invalid)));
        };
    }

    /** Likewise with the form itself. */
    public int form(ToIntBiFunction<Kargozar, OffsetForm<?>> work) {
        return number((kargozar, number) -> {
            Optional<OffsetForm<?>> found = kargozar.offset().forms().find(number);
            ToIntFunction<OffsetForm<?>> known = form -> work.applyAsInt(kargozar, form);
            return found.isPresent() ? known.applyAsInt(found.get()) : unknown(number);
        });
    }

    private int unknown(FormNumber number) {
        return session.answers()
                .refuse(List.of(session.texts().problem("number", "FORM_NOT_FOUND", List.of(number.toString()))));
    }

    /** Asks for something to be done with it, and says what came of that. */
    public int decide(BiFunction<Kargozar, FormNumber, FormOutcome> decision) {
        return number((kargozar, number) -> decided(kargozar, decision.apply(kargozar, number)));
    }

    /** Says what came of a decision. */
    public int decided(Kargozar kargozar, FormOutcome outcome) {
        return switch (outcome) {
            case FormOutcome.Done(OffsetForm<?> form) ->
                session.answers().record(new FormFields(session, kargozar).brief(form));
            case FormOutcome.Refused(var problems) -> session.answers().refuse(problems);
        };
    }
}
