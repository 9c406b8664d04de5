package ir.kargozar.table;

import ir.kargozar.office.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of a table's file: UTF-8, or UTF-16 where a byte order mark says so; nothing is guessed. */
public final class TableText {
    private static final int MOST_BYTES = 32 << 20;

    private TableText() {}

    /** Refusal: TABLE_TOO_LARGE (megabytes). The stream is not closed. */
    public static byte[] bytes(InputStream in) {
        try {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Refusal("TABLE_TOO_LARGE", Integer.toString(MOST_BYTES >> 20));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text, or of a workbook its first sheet that is not hidden; refused as {@link #of}, and TABLE_WORKBOOK_BROKEN. */
    public static String orSheet(byte[] bytes) {
        if (!begins(bytes, 'P', 'K', 3, 4)) {
            return of(bytes);
        }
        String text = XlsxText.of(bytes);
        if (text.isBlank()) {
            throw new Refusal("TABLE_EMPTY");
        }
        return text;
    }

    /** Refusals: TABLE_EMPTY, TABLE_IS_WORKBOOK, TABLE_NOT_UTF8 (line). */
    public static String of(byte[] bytes) {
        if (begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Refusal("TABLE_IS_WORKBOOK");
        }
        boolean wide = begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF);
        String text = decoded(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (plain.isBlank()) {
            throw new Refusal("TABLE_EMPTY");
        }
        return plain;
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decoded(byte[] bytes, Charset charset) {
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            long line = 1 + text.chars().filter(c -> c == '\n').count();
            throw new Refusal("TABLE_NOT_UTF8", Long.toString(line));
        }
        return text.toString();
    }
}
