package ir.kargozar.cli.bank;

import ir.kargozar.Kargozar;
import ir.kargozar.bank.AnswerLine;
import ir.kargozar.bank.AnswerLine.Kind;
import ir.kargozar.bank.AnswerPreview;
import ir.kargozar.bank.BankDesk;
import ir.kargozar.bank.Decision;
import ir.kargozar.bank.Difference;
import ir.kargozar.cli.ExitStatus;
import ir.kargozar.cli.Inputs;
import ir.kargozar.cli.Session;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code bank answer FILE [--apply [--confirm LINES] [--reject LINES]]}: what the bank's file would change, or with
 * {@code --apply} changes it. Exit 1 where mismatches are left for a person, each on a line of standard error.
 */
@Command(name = "answer")
public final class BankAnswer implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE")
    private String file = "";

    @Option(names = "--apply")
    private boolean apply;

    @Option(names = "--confirm", paramLabel = "LINE", split = ",")
    private List<Long> confirm = List.of();

    @Option(names = "--reject", paramLabel = "LINE", split = ",")
    private List<Long> reject = List.of();

    public BankAnswer(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        return switch (new Inputs(session).open(file)) {
            case Inputs.Opened.Refused(Problem problem) -> session.answers().refuse(List.of(problem));
            case Inputs.Opened.Open(InputStream in) -> {
                try (in) {
                    yield session.in(kargozar -> answer(kargozar, in));
                }
            }
        };
    }

    private int answer(Kargozar kargozar, InputStream in) {
        AnswerPreview preview = kargozar.post().bank().preview(in);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rows", preview.lines().size());
        preview.takenOn().ifPresent(day -> fields.put("takenOn", day));
        long open = preview.mismatches().size();
        if (apply) {
            BankDesk.Applied applied = kargozar.post().bank().apply(preview, decisions(), session.who());
            fields.put("applied", true);
            fields.put("confirmed", applied.confirmed());
            fields.put("rejected", applied.rejected());
            fields.put("claims", applied.claims());
            open = applied.open();
        } else {
            fields.put("applied", false);
            fields.put("confirmed", preview.count(Kind.CONFIRMED));
            fields.put("rejected", preview.count(Kind.REJECTED));
        }
        fields.put("known", preview.count(Kind.KNOWN) + preview.count(Kind.REPEATED) + preview.count(Kind.SETTLED));
        fields.put("mismatches", open);
        preview.mismatches().stream()
                .filter(line -> !decisions().containsKey(line.row().line()))
                .forEach(this::complain);
        session.answers().record(fields);
        return open == 0 ? ExitStatus.DONE : ExitStatus.REFUSED;
    }

    private Map<Long, Decision> decisions() {
        Map<Long, Decision> decisions = new HashMap<>();
        if (apply) {
            confirm.forEach(line -> decisions.put(line, Decision.CONFIRM));
            reject.forEach(line -> decisions.put(line, Decision.REJECT));
        }
        return decisions;
    }

    private void complain(AnswerLine line) {
        Texts texts = session.texts();
        for (Difference difference : Difference.of(line, texts)) {
            String message = texts.say(
                    difference.ours().isEmpty() ? "cli.bank.theirs" : "cli.bank.both",
                    texts.word(difference.mismatch()),
                    difference.theirs(),
                    difference.ours());
            session.answers()
                    .complain(
                            line.row().line(),
                            new Problem("", difference.mismatch().name(), message, ""));
        }
    }
}
