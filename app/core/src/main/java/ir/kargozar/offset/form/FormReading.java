package ir.kargozar.offset.form;

import ir.kargozar.text.Problem;
import java.util.List;

/** What came of reading a form: every value in its stored form, or every problem at once. */
public sealed interface FormReading {
    record Valid(FormValues content) implements FormReading {}

    record Refused(List<Problem> problems) implements FormReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
