import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * {@code Parts FROM TO}: copies jars, leaving out native libraries of other systems than this one, and what ICU knows of
 * other languages than those of the program.
 */
public final class Parts {
    private static final Pattern NATIVE = Pattern.compile(".*\\.(so|dll|dylib|jnilib)");

    private static final String ICU = "com/ibm/icu/impl/data/icudata/";
    /** Of one language or place: {@code fa.res}, {@code coll/en_US.res}; not what serves all: {@code root.res}, {@code res_index.res}. */
    private static final Pattern OF_A_LANGUAGE = Pattern.compile("([a-z]+/)?(?!res_index)[a-z]{2,3}(_\\w+)?\\.res");

    private static final Pattern OURS = Pattern.compile("([a-z]+/)?(fa|en)(_\\w+)?\\.res");
    /** Words of scripts without blanks, for which text is divided by dictionaries. */
    private static final Pattern DICTIONARY = Pattern.compile("brkitr/.*\\.dict");

    private Parts() {}

    public static void main(String[] words) throws IOException {
        try (var files = Files.list(Path.of(words[0]))) {
            for (Path jar : files.sorted().toList()) {
                copy(jar, Path.of(words[1]).resolve(jar.getFileName()));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (ZipFile jar = new ZipFile(from.toFile())) {
            if (jar.stream().allMatch(entry -> isKept(entry.getName()))) {
                Files.copy(from, to);
                return;
            }
            try (OutputStream file = Files.newOutputStream(to);
                    ZipOutputStream less = new ZipOutputStream(file)) {
                for (ZipEntry entry : jar.stream().filter(one -> isKept(one.getName())).toList()) {
                    ZipEntry kept = new ZipEntry(entry.getName());
                    kept.setTimeLocal(entry.getTimeLocal());
                    less.putNextEntry(kept);
                    jar.getInputStream(entry).transferTo(less);
                    less.closeEntry();
                }
            }
            if (jar.stream().anyMatch(entry -> isNative(entry.getName()))
                    && jar.stream().noneMatch(entry -> isNative(entry.getName()) && isKept(entry.getName()))) {
                throw new IOException("no native library of this system in " + from);
            }
        }
    }

    private static boolean isNative(String name) {
        return NATIVE.matcher(name).matches();
    }

    /** Such as org/sqlite/native/Linux/x86_64/… and linux/amd64/…. */
    private static boolean isKept(String name) {
        if (name.startsWith(ICU)) {
            String data = name.substring(ICU.length());
            return OURS.matcher(data).matches()
                    || !(OF_A_LANGUAGE.matcher(data).matches()
                            || DICTIONARY.matcher(data).matches());
        }
        String place = "/" + name.toLowerCase(Locale.ROOT);
        return !isNative(name)
                || (names("os.name").stream().anyMatch(place::contains)
                        && names("os.arch").stream().anyMatch(place::contains));
    }

    private static List<String> names(String property) {
        String value = System.getProperty(property).toLowerCase(Locale.ROOT);
        return switch (value.split(" ")[0]) {
            case "windows" -> List.of("/windows/", "/win/");
            case "mac" -> List.of("/mac/", "/darwin/");
            case "amd64", "x86_64" -> List.of("/amd64/", "/x86_64/");
            default -> List.of("/" + value + "/");
        };
    }
}
