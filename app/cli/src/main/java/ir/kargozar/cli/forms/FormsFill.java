package ir.kargozar.cli.forms;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.Inputs;
import ir.kargozar.cli.Session;
import ir.kargozar.cli.WrongUsage;
import ir.kargozar.offset.desk.FormDesk.Intake;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code forms fill N --data FILE [--draft]}: form 1, 2, 3 or 4 from its JSON, or many in NDJSON. {@code forms fill N --list
 * FILE [--base FILE] [--draft]}: a form from each row of a list, which says what is not in the base. A file may be
 * {@code -}, standard input.
 */
@Command(name = "fill")
public final class FormsFill implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "1|2|3|4")
    private String form = "";

    @Option(names = "--data", paramLabel = "FILE.json")
    private @Nullable String data;

    @Option(names = "--list", paramLabel = "FILE.{csv,tsv}")
    private @Nullable String list;

    @Option(names = "--base", paramLabel = "FILE.json")
    private @Nullable String base;

    @Option(names = "--draft")
    private boolean draft;

    public FormsFill(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if ((data == null) == (list == null) || (base != null && list == null)) {
            throw new WrongUsage("FORM_FILL_WORDS");
        }
        return switch (FormKind.of(form)) {
            case Parsed.Valid<FormKind>(FormKind kind) ->
                fill(kind, data == null ? Objects.requireNonNull(list) : data);
            case Parsed.Invalid<FormKind> invalid ->
                session.answers().refuse(List.of(session.texts().problem("form", invalid)));
        };
    }

    private int fill(FormKind kind, String file) {
        return switch (new Inputs(session).open(file)) {
            case Inputs.Opened.Refused(Problem problem) -> session.answers().refuse(List.of(problem));
            case Inputs.Opened.Open(InputStream in) -> session.in(kargozar -> fill(kargozar, kind, file, in));
        };
    }

    private int fill(Kargozar kargozar, FormKind kind, String file, InputStream in) {
        Intake intake = draft ? Intake.DRAFT : Intake.READY;
        try (in) {
            return list == null
                    ? new DataFill(session, kargozar, kind, intake).run(file, in)
                    : new ListFill(session, kargozar, kind, intake).run(in, base);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
