package ir.kargozar.imaging;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The last bytes of a PDF file. */
final class PdfEnd {
    private static final int TAIL = 1024;
    private static final String MARK = "%%EOF";

    private PdfEnd() {}

    /** True where nothing follows its end; a {@link Frame.Cut} where its end is missing. */
    static boolean isPlain(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            String text = new String(tail, StandardCharsets.ISO_8859_1);
            int at = text.lastIndexOf(MARK);
            if (at < 0) {
                throw new Frame.Cut();
            }
            return text.substring(at + MARK.length()).isBlank();
        }
    }
}
