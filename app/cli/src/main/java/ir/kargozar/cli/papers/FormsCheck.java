package ir.kargozar.cli.papers;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.Session;
import ir.kargozar.cli.forms.FormFields;
import ir.kargozar.offset.FormCode;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FormPress.Verdict;
import ir.kargozar.text.Parsed;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code forms check CODE}: whether a paper says what the records say, by the code beside its QR code, which stands on two lines there. */
@Command(name = "check")
public final class FormsCheck implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "CODE", arity = "1..*")
    private List<String> typed = List.of();

    public FormsCheck(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return switch (FormCode.of(String.join("", typed))) {
            case Parsed.Valid<FormCode>(FormCode code) -> session.in(kargozar -> check(kargozar, code));
            case Parsed.Invalid<FormCode> invalid ->
                session.answers().refuse(List.of(session.texts().problem("code", invalid)));
        };
    }

    private int check(Kargozar kargozar, FormCode code) {
        String number = code.number().toString();
        return switch (kargozar.offset().press().verify(code)) {
            case Verdict.Genuine(OffsetForm<?> form) -> {
                session.answers().say(session.texts().say("cli.form.genuine", form.version(), number));
                yield session.answers().record(new FormFields(session, kargozar).brief(form));
            }
            case Verdict.Superseded(OffsetForm<?> form, int version) ->
                refused("FORM_PAPER_SUPERSEDED", number, Integer.toString(version), Integer.toString(form.version()));
            case Verdict.Altered _ -> refused("FORM_PAPER_ALTERED", number);
            case Verdict.Unknown _ -> refused("FORM_PAPER_UNKNOWN", number);
        };
    }

    private int refused(String code, String... arguments) {
        return session.answers().refuse(List.of(session.texts().problem("code", code, List.of(arguments))));
    }
}
