package ir.kargozar.cli.examination;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.cli.Session;
import ir.kargozar.examination.PaymentDesk;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code payments mark NUMBER… [--on DATE]}: these were paid, all of them or none; today where no day is given. */
@Command(name = "mark")
public final class PaymentsMark implements Callable<Integer> {
    private final Session session;
    private final List<Problem> problems = new ArrayList<>();

    @Parameters(paramLabel = "NUMBER", arity = "1..*")
    private List<String> typed = List.of();

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable String on;

    public PaymentsMark(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<ClaimNumber> numbers = new ArrayList<>();
        for (String one : typed) {
            switch (ClaimNumber.of(one)) {
                case Parsed.Valid<ClaimNumber>(ClaimNumber number) -> numbers.add(number);
                case Parsed.Invalid<ClaimNumber> invalid ->
                    problems.add(session.texts().problem(one, invalid));
            }
        }
        JalaliDate day = day();
        return problems.isEmpty()
                ? session.in(
                        kargozar -> answer(kargozar.examination().payments().pay(numbers, day, session.who())))
                : session.answers().refuse(problems);
    }

    private JalaliDate day() {
        if (on == null) {
            return session.today();
        }
        return switch (JalaliDate.of(on)) {
            case Parsed.Valid<JalaliDate>(JalaliDate valid) -> valid;
            case Parsed.Invalid<JalaliDate> invalid -> {
                problems.add(session.texts().problem("on", invalid));
                yield session.today();
            }
        };
    }

    private int answer(PaymentDesk.Marked marked) {
        if (!marked.problems().isEmpty()) {
            return session.answers().refuse(marked.problems());
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("claims", marked.paid());
        fields.put("amount", marked.amount().value());
        return session.answers().record(fields);
    }
}
