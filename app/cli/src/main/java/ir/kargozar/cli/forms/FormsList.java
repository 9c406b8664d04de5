package ir.kargozar.cli.forms;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.Session;
import ir.kargozar.entry.Answers;
import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.form.FormKind;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code forms list [--kind N] [--status S] [--centre ID] [--find TEXT]}: newest number first. */
@Command(name = "list")
public final class FormsList implements Callable<Integer> {
    private final Session session;

    @Option(names = "--kind", paramLabel = "1|2|3|4")
    private @Nullable String kind;

    @Option(names = "--status", paramLabel = "STATUS")
    private @Nullable FormStatus status;

    @Option(names = "--centre", paramLabel = "ID")
    private @Nullable String centre;

    @Option(names = "--find", paramLabel = "TEXT")
    private String text = "";

    public FormsList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Answers answers = new Answers(session.texts());
        Optional<FormKind> wanted = answers.may("kind", kind, FormKind::of);
        Optional<String> legalEntity =
                answers.may("centre", centre, LegalEntityId::of).map(LegalEntityId::value);
        FormQuery query = new FormQuery(wanted, Optional.ofNullable(status), legalEntity, text, session.today());
        return answers.problems().isEmpty()
                ? session.in(kargozar -> list(kargozar, query))
                : session.answers().refuse(answers.problems());
    }

    private int list(Kargozar kargozar, FormQuery query) {
        FormFields fields = new FormFields(session, kargozar);
        return session.answers()
                .list(kargozar.offset().forms().list(query, Integer.MAX_VALUE).stream()
                        .map(fields::listed)
                        .toList());
    }
}
