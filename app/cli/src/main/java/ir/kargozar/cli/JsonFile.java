package ir.kargozar.cli;

import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A file of JSON objects, such as claims, read one at a time: NDJSON, one a line; or a single one over as many lines as
 * it likes. Which of the two, the first two lines tell.
 */
public final class JsonFile implements AutoCloseable {
    /** Bytes of one object at most. */
    public static final int MOST_BYTES = 32 * 1024 * 1024;

    private static final int BUFFER = 1 << 16;

    private static final List<String> LINES = List.of(".ndjson", ".jsonl");

    private final InputStream in;
    private final Deque<Entry> waiting = new ArrayDeque<>();
    private boolean single;
    private boolean decided;
    private long line;

    /** @param knownLines true where every line is an object, whatever the first two look like */
    public JsonFile(InputStream in, boolean knownLines) {
        this.in = new BufferedInputStream(in, BUFFER);
        this.decided = knownLines;
    }

    /** True for the name of a file in which every line is an object. */
    public static boolean isOfLines(String name) {
        return LINES.stream().anyMatch(name::endsWith);
    }

    /** One object's text, and the line it begins on. */
    public sealed interface Entry {
        long line();

        record Text(long line, String json) implements Entry {}

        /** Cannot be read as text: TEXT_NOT_UTF8 or JSON_TOO_LARGE. */
        record Unreadable(long line, String code) implements Entry {
            public Problem problem(Texts texts) {
                return texts.problem("", code, List.of(Integer.toString(MOST_BYTES)));
            }
        }
    }

    /** The next object, or nothing at the end. */
    public Optional<Entry> next() throws IOException {
        if (!decided) {
            decide();
        }
        Entry first = waiting.isEmpty() ? readLine() : waiting.poll();
        return single && first != null ? Optional.of(whole(first)) : Optional.ofNullable(first);
    }

    private void decide() throws IOException {
        decided = true;
        Entry first = readLine();
        if (first == null) {
            return;
        }
        waiting.add(first);
        Entry second = readLine();
        if (second != null) {
            waiting.add(second);
            single = !standsAlone(first) && !standsAlone(second);
        }
    }

    /** The whole file as one object. */
    private Entry whole(Entry first) throws IOException {
        StringBuilder json = new StringBuilder();
        long expected = first.line();
        for (Entry part = first; part != null; part = waiting.isEmpty() ? readLine() : waiting.poll()) {
            if (!(part instanceof Entry.Text(long at, String text))) {
                return part;
            }
            json.repeat('\n', (int) (at - expected)).append(text);
            expected = at;
            if (json.length() > MOST_BYTES) {
                return new Entry.Unreadable(first.line(), "JSON_TOO_LARGE");
            }
        }
        return new Entry.Text(first.line(), json.toString());
    }

    /** True for a text that opens as an object and closes every bracket it opens. */
    private static boolean standsAlone(Entry entry) {
        if (!(entry instanceof Entry.Text(long _, String json)) || !json.strip().startsWith("{")) {
            return false;
        }
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            }
        }
        return depth == 0 && !quoted;
    }

    /** The next line that is not blank, or null at the end. */
    private @org.jspecify.annotations.Nullable Entry readLine() throws IOException {
        while (true) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            int read = in.read();
            if (read < 0) {
                return null;
            }
            line++;
            boolean tooLarge = false;
            for (; read >= 0 && read != '\n'; read = in.read()) {
                tooLarge |= bytes.size() >= MOST_BYTES;
                if (!tooLarge) {
                    bytes.write(read);
                }
            }
            Entry entry = tooLarge ? new Entry.Unreadable(line, "JSON_TOO_LARGE") : decoded(bytes.toByteArray());
            if (!(entry instanceof Entry.Text(long _, String text)) || !text.isBlank()) {
                return entry;
            }
        }
    }

    private Entry decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Entry.Text(line, line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return new Entry.Unreadable(line, "TEXT_NOT_UTF8");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
