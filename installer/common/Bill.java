import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code Bill BOM WORK TEXTS OWN}: from Maven's bill of materials (CycloneDX) the one of the image, WORK/bom.json: only what
 * is inside, and the Java runtime. Beside it WORK/licences, the licence of every part: as it stands in the part's jar, else
 * the file of TEXTS with the part's or its licence's name, for the program's own parts and iText's OWN. A part without is an error.
 */
public final class Bill {
    private static final Pattern LICENCE =
            Pattern.compile("(?i)(.*/)?(licen[sc]e|notice|copying|copyright)[^/]*(?<!\\.class)");

    private final Path work;
    private final Path texts;
    private final Path own;

    private Bill(Path work, Path texts, Path own) {
        this.work = work;
        this.texts = texts;
        this.own = own;
    }

    public static void main(String[] words) throws IOException {
        new Bill(Path.of(words[1]), Path.of(words[2]), Path.of(words[3])).make(Path.of(words[0]));
    }

    private void make(Path maven) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        ObjectNode bill = (ObjectNode) json.readTree(Files.readString(maven));
        bill.remove("dependencies");
        ArrayNode all = (ArrayNode) bill.get("components");
        ArrayNode inside = json.createArrayNode();
        Set<Path> told = new TreeSet<>();
        for (Path jar : jars()) {
            ObjectNode part = (ObjectNode) StreamSupport.stream(all.spliterator(), false)
                    .filter(one -> fileOf(one).equals(jar.getFileName().toString()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("not in Maven's bill: " + jar));
            if (told.add(jar.getFileName())) {
                inside.add(part);
                licence(jar, part);
            }
        }
        inside.add(runtime(json));
        bill.set("components", inside);
        Files.writeString(
                work.resolve("bom.json"),
                json.writerWithDefaultPrettyPrinter().writeValueAsString(bill).replace("\r\n", "\n") + "\n");
    }

    private List<Path> jars() throws IOException {
        try (Stream<Path> parts = Files.list(work.resolve("parts"));
                Stream<Path> javafx = Files.list(work.resolve("javafx"))) {
            return Stream.concat(parts, javafx)
                    .sorted((one, other) -> one.getFileName().compareTo(other.getFileName()))
                    .toList();
        }
    }

    private static String fileOf(JsonNode part) {
        Pattern classifier = Pattern.compile("classifier=([^&]+)");
        var found = classifier.matcher(part.path("purl").asString(""));
        return part.path("name").asString() + "-" + part.path("version").asString()
                + (found.find() ? "-" + found.group(1) : "") + ".jar";
    }

    private void licence(Path jar, JsonNode part) throws IOException {
        Path folder = work.resolve("licences").resolve(jar.getFileName().toString().replaceFirst("\\.jar$", ""));
        Files.createDirectories(folder);
        boolean found = false;
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream()
                    .filter(one -> !one.isDirectory() && LICENCE.matcher(one.getName()).matches())
                    .toList()) {
                String name = entry.getName().replaceFirst("^META-INF/", "").replace('/', '_');
                Files.write(folder.resolve(name), zip.getInputStream(entry).readAllBytes());
                found |= entry.getName().matches("(META-INF/.*)?[^/]+")
                        && !name.toLowerCase(Locale.ROOT).startsWith("notice");
            }
        }
        if (!found) {
            Files.copy(text(part), folder.resolve("LICENSE.txt"));
        }
    }

    private Path text(JsonNode part) {
        String names = StreamSupport.stream(part.path("licenses").spliterator(), false)
                .map(one -> one.path("license").path("id").asString(one.path("license").path("name").asString("")))
                .collect(Collectors.joining());
        if (names.contains("AGPL") || names.contains("Affero")) {
            return own;
        }
        return Stream.of(part.path("name").asString(), names)
                .map(name -> texts.resolve(name + ".txt"))
                .filter(Files::isReadable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no text of the licence “" + names + "” of " + part.path("name").asString()));
    }

    /** The Java of the build, of which the runtime is made; its licences stay in the runtime's folder legal. */
    private static ObjectNode runtime(JsonMapper json) {
        ObjectNode part = json.createObjectNode();
        part.put("type", "platform");
        part.put("publisher", System.getProperty("java.vendor"));
        part.put("name", "OpenJDK runtime");
        part.put("version", System.getProperty("java.runtime.version"));
        part.putArray("licenses").addObject().putObject("license").put("id", "GPL-2.0-with-classpath-exception");
        return part;
    }
}
