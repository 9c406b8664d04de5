package ir.kargozar.cli.papers;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.Session;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code forms wording N}: whether the office's own definition and wording of a form can be printed; names the line of a mistake. */
@Command(name = "wording")
public final class FormsWording implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "1|2|3|4")
    private String form = "";

    public FormsWording(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return switch (FormKind.of(form)) {
            case Parsed.Valid<FormKind>(FormKind kind) -> session.in(kargozar -> check(kargozar, kind));
            case Parsed.Invalid<FormKind> invalid ->
                session.answers().refuse(List.of(session.texts().problem("form", invalid)));
        };
    }

    private int check(Kargozar kargozar, FormKind kind) {
        try {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("form", kind.number());
            fields.put("draft", kargozar.offset().press().wording(kind).draft());
            return session.answers().record(fields);
        } catch (Refusal refusal) {
            return session.answers()
                    .refuse(line(refusal), session.texts().problem("", refusal.code(), refusal.arguments()));
        }
    }

    /** Refusals of files name the file first, then the line, where one is to blame. */
    private static long line(Refusal refusal) {
        String second = refusal.arguments().size() > 1 ? refusal.arguments().get(1) : "";
        return !second.isEmpty() && second.length() < 10 && Digits.isDigits(second, second.length())
                ? Long.parseLong(second)
                : 0;
    }
}
