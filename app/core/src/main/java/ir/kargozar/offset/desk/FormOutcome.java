package ir.kargozar.offset.desk;

import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.function.Function;

/** What came of a request on a form. */
public sealed interface FormOutcome {
    record Done(OffsetForm<?> form) implements FormOutcome {}

    record Refused(List<Problem> problems) implements FormOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Problem: FORM_NOT_FOUND. */
    static FormOutcome of(
            OffsetForms forms, FormNumber number, Texts texts, Function<OffsetForm<?>, FormOutcome> action) {
        return forms.find(number)
                .map(action)
                .orElseGet(() -> refused(texts.problem("number", "FORM_NOT_FOUND", List.of(number.toString()))));
    }

    /** A request that does not fit where the form stands. */
    static FormOutcome notFit(String code, OffsetForm<?> form, Texts texts) {
        return refused(texts.problem(
                "number",
                code,
                List.of(form.number().toString(), texts.word(form.state().status()))));
    }

    static FormOutcome refused(Problem problem) {
        return new Refused(List.of(problem));
    }
}
