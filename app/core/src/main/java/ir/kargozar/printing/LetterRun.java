package ir.kargozar.printing;

import ir.kargozar.printing.sheet.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** Many letters in one job: each is made, printed and forgotten before the next, so ten thousand need no more memory. */
public final class LetterRun {
    private final PersianEngine engine;

    public LetterRun(PersianEngine engine) {
        this.engine = engine;
    }

    /** Where letters go. */
    @FunctionalInterface
    public interface Tray {
        /** @param number of the letter, from 1 */
        OutputStream open(int number) throws IOException;
    }

    /** Hears of every letter printed. */
    @FunctionalInterface
    public interface Progress {
        /** @return false to stop after this letter */
        boolean printed(int count);
    }

    /** Prints letters until there are no more or the job is stopped; answers how many were printed. */
    public int print(Iterator<Sheet> letters, Tray tray, Progress progress) {
        int count = 0;
        boolean going = true;
        while (going && letters.hasNext()) {
            count++;
            try (OutputStream out = tray.open(count)) {
                engine.print(letters.next(), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            going = progress.printed(count);
        }
        return count;
    }
}
