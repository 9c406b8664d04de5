package ir.kargozar.desktop.theme;

import ir.kargozar.office.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/** Of the build: all sheets as one, and compiled, which JavaFX reads without parsing. */
public final class CompiledSheets {

    private CompiledSheets() {}

    /** @param words the folder of the sheets */
    public static void main(String[] words) throws IOException {
        Path folder = Path.of(words[0]);
        StringBuilder all = new StringBuilder();
        for (String sheet : Theme.SHEETS) {
            all.append(Files.readString(folder.resolve(sheet + ".css"))).append('\n');
        }
        Path joined = WholeFile.write(
                folder.resolve(Theme.JOINED + ".css"), all.toString().getBytes(StandardCharsets.UTF_8));
        Stylesheet.convertToBinary(
                joined.toFile(), folder.resolve(Theme.JOINED + ".bss").toFile());
    }
}
