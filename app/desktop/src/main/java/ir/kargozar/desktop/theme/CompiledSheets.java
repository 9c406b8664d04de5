package ir.kargozar.desktop.theme;

import ir.kargozar.office.WholeFile;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.css.Stylesheet;

/** Of the build: all sheets as one, and compiled, which JavaFX reads without parsing. */
public final class CompiledSheets {
    /** Pseudo-classes of one element. */
    private static final Pattern SEVERAL = Pattern.compile("(?::[a-z-]+){2,}");

    private CompiledSheets() {}

    /** @param words the folder of the sheets */
    public static void main(String[] words) throws IOException, ReflectiveOperationException {
        Path folder = Path.of(words[0]);
        StringBuilder all = new StringBuilder();
        for (String sheet : Theme.SHEETS) {
            all.append(Files.readString(folder.resolve(sheet + ".css"))).append('\n');
        }
        inOrder(all.toString());
        Path joined = WholeFile.write(
                folder.resolve(Theme.JOINED + ".css"), all.toString().getBytes(StandardCharsets.UTF_8));
        Stylesheet.convertToBinary(
                joined.toFile(), folder.resolve(Theme.JOINED + ".bss").toFile());
    }

    /**
     * JavaFX writes {@code :hover:filled} in the order of a set, which is another one in each process; the sets it keeps are given to it
     * here, in the order of the alphabet, so that the same sheets give the same file.
     */
    private static void inOrder(String sheets) throws ReflectiveOperationException {
        Field kept = Class.forName("com.sun.javafx.css.ImmutablePseudoClassSetsCache")
                .getDeclaredField("CACHE");
        kept.setAccessible(true);
        @SuppressWarnings("unchecked")
        Map<Set<PseudoClass>, Set<PseudoClass>> sets = (Map<Set<PseudoClass>, Set<PseudoClass>>) kept.get(null);
        SEVERAL.matcher(sheets).results().forEach(found -> {
            Set<PseudoClass> ordered = new LinkedHashSet<>();
            Stream.of(found.group().substring(1).split(":", -1))
                    .sorted()
                    .map(PseudoClass::getPseudoClass)
                    .forEach(ordered::add);
            sets.put(Set.copyOf(ordered), Collections.unmodifiableSet(ordered));
        });
    }
}
