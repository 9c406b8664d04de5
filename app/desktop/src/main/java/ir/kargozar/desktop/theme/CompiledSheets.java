package ir.kargozar.desktop.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/** Of the build: beside each written sheet the compiled one, which JavaFX reads without parsing. */
public final class CompiledSheets {

    private CompiledSheets() {}

    /** @param words the folder of the sheets */
    public static void main(String[] words) throws IOException {
        List<Path> sheets;
        try (Stream<Path> files = Files.walk(Path.of(words[0]))) {
            sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
        }
        for (Path sheet : sheets) {
            Path compiled = Path.of(sheet.toString().replaceFirst("css$", "bss"));
            Stylesheet.convertToBinary(sheet.toFile(), compiled.toFile());
        }
    }
}
