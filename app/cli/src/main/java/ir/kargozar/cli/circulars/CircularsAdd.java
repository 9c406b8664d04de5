package ir.kargozar.cli.circulars;

import ir.kargozar.Kargozar;
import ir.kargozar.circular.Circular;
import ir.kargozar.circular.CircularDesk;
import ir.kargozar.circular.CircularEntry;
import ir.kargozar.cli.Inputs;
import ir.kargozar.cli.Session;
import ir.kargozar.office.Refusal;
import ir.kargozar.scan.Scan;
import ir.kargozar.scan.ScanDesk;
import ir.kargozar.text.Passage;
import ir.kargozar.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code circulars add}: publishes a circular, or a correction of one; nothing where anything of it is refused. */
@Command(name = "add")
public final class CircularsAdd implements Callable<Integer> {
    /** Bytes of a text file at most: four for every character. */
    private static final int MOST = 4 * Passage.MAXIMUM;

    private final Session session;

    @Option(names = "--number", paramLabel = "NUMBER", required = true)
    private String number = "";

    @Option(names = "--title", paramLabel = "TITLE", required = true)
    private String title = "";

    @Option(names = "--date", paramLabel = "DATE", required = true)
    private String date = "";

    @Option(names = "--kind", paramLabel = "KIND")
    private String kind = "";

    @Option(names = "--text-file", paramLabel = "FILE")
    private @Nullable String textFile;

    @Option(names = "--attach", paramLabel = "FILE", arity = "1..*")
    private List<Path> attach = List.of();

    @Option(names = "--to", paramLabel = "CODE", arity = "1..*")
    private List<String> to = List.of();

    @Option(names = "--correct")
    private boolean correct;

    public CircularsAdd(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String text = textFile == null ? "" : text(textFile);
        CircularEntry.Typed typed = new CircularEntry.Typed(number, title, kind, date, text);
        return session.in(kargozar -> add(kargozar, typed));
    }

    /** Refusals: FILE_NOT_READABLE, TEXT_FILE_NOT_UTF8, TEXT_FILE_TOO_LONG. */
    private String text(String file) {
        return switch (new Inputs(session).open(file)) {
            case Inputs.Opened.Refused _ -> throw new Refusal("FILE_NOT_READABLE", file);
            case Inputs.Opened.Open(InputStream in) -> {
                try (in) {
                    byte[] bytes = in.readNBytes(MOST + 1);
                    if (bytes.length > MOST) {
                        throw new Refusal("TEXT_FILE_TOO_LONG", file, Integer.toString(Passage.MAXIMUM));
                    }
                    String text = StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString();
                    yield text.startsWith("\uFEFF") ? text.substring(1) : text;
                } catch (CharacterCodingException e) {
                    throw new Refusal("TEXT_FILE_NOT_UTF8", file);
                } catch (IOException e) {
                    throw new Refusal("FILE_NOT_READABLE", file);
                }
            }
        };
    }

    private int add(Kargozar kargozar, CircularEntry.Typed typed) {
        CircularDesk desk = kargozar.post().circulars();
        List<Problem> problems = new ArrayList<>(desk.problems(new CircularEntry(typed, to, List.of(), correct)));
        List<Scan> kept = problems.isEmpty() ? kept(kargozar, problems) : List.of();
        if (!problems.isEmpty()) {
            return session.answers().refuse(problems);
        }
        return switch (desk.publish(new CircularEntry(typed, to, kept, correct), session.who())) {
            case CircularDesk.Outcome.Done(Circular circular) ->
                session.answers().record(CircularRows.brief(circular));
            case CircularDesk.Outcome.Refused(var refused) -> session.answers().refuse(refused);
        };
    }

    private List<Scan> kept(Kargozar kargozar, List<Problem> problems) {
        List<Scan> kept = new ArrayList<>();
        if (!attach.isEmpty()) {
            ScanDesk scans = kargozar.optics().desk();
            for (Path file : attach) {
                switch (scans.take(file, session.who())) {
                    case ScanDesk.Taken.Kept taken -> kept.add(taken.scan());
                    case ScanDesk.Taken.Refused refused -> problems.add(refused.problem());
                }
            }
        }
        return kept;
    }
}
