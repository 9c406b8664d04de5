package ir.kargozar.exchange.v1;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Jazzer (coverage guided) on every target of {@link Fuzz}, each in a process of its own, begun with honest and hostile
 * files: {@code app/verify -Pfuzz -pl app/core -Dkargozar.fuzz.runs=1000000}.
 */
@Tag("fuzz")
class FuzzTest {
    private static final String JAZZER = "com.code_intelligence.jazzer.Jazzer";
    private static final int RUNS = Integer.getInteger("kargozar.fuzz.runs", 50_000);
    private static final Pattern DONE = Pattern.compile("Done (\\d+) runs");
    private static final Path VECTORS = Path.of(System.getProperty("kargozar.root"), "resources", "vectors", "v1");

    @TempDir
    Path folder = Path.of(".");

    /** Of a hundred runs so many; the dear ones fewer. */
    @ParameterizedTest
    @CsvSource({
        "Bag, 6",
        "ManifestText, 18",
        "Lines, 15",
        "Part, 4",
        "Tar, 22",
        "Message, 9",
        "Certificate, 21",
        "Definition, 4",
        "Whole, 1"
    })
    void onlyRefuses(String target, int share) throws Exception {
        fuzz(target, RUNS / 100 * share);
    }

    private void fuzz(String target, int runs) throws Exception {
        assumeTrue(isThere(), "Jazzer is not on the class path: the profile fuzz brings it");
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        seeds(target, seeds);
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(command(target, runs, seeds))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int status = process.waitFor();
        List<String> said = Files.readAllLines(log, UTF_8);
        List<String> end = said.subList(Math.max(0, said.size() - 60), said.size());
        assertThat(status).as(String.join("\n", end) + found()).isZero();
        Matcher done = DONE.matcher(said.getLast());
        assertThat(done.find()).as(said.getLast()).isTrue();
        String coverage =
                said.stream().filter(line -> line.contains("DONE")).findFirst().orElse("");
        System.out.println("fuzz " + target + ": " + coverage + "; " + said.getLast());
    }

    private static boolean isThere() {
        return FuzzTest.class.getClassLoader().getResource(JAZZER.replace('.', '/') + ".class") != null;
    }

    private static List<String> command(String target, int runs, Path seeds) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:+UseSerialGC",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.real.class.path", System.getProperty("java.class.path")),
                JAZZER,
                "--target_class=" + Fuzz.class.getName() + "$" + target,
                "--instrumentation_includes=ir.kargozar.**",
                "-runs=" + runs,
                "-max_len=20000",
                "-rss_limit_mb=3000",
                seeds.toString());
    }

    /** What made it fail, so that it can be kept. */
    private String found() throws IOException {
        StringBuilder found = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.getFileName().toString().matches("(crash|timeout|oom)-.*"))
                    .toList()) {
                found.append('\n').append(HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return found.toString();
    }

    private static void seeds(String target, Path seeds) throws IOException {
        List<byte[]> all = new ArrayList<>();
        Map<String, byte[]> entries = Pieces.entries(vector("whole/package.kgz"));
        switch (target) {
            case "Bag" -> {
                all.add(vector("package.kgz"));
                try (Stream<Path> files = Files.list(VECTORS.resolve("hostile"))) {
                    for (Path file : files.filter(each -> each.toString().endsWith(".kgz"))
                            .toList()) {
                        all.add(Files.readAllBytes(file));
                    }
                }
            }
            case "ManifestText" -> all.addAll(List.of(vector("manifest.json"), vector("whole/manifest.json")));
            case "Lines" -> all.addAll(lines());
            case "Part" -> {
                all.add(begun(1, vector("records.ndjson")));
                all.add(begun(1, vector("whole/records.ndjson")));
                all.add(begun(2, com.github.luben.zstd.Zstd.compress(vector("records.ndjson"))));
            }
            case "Tar" -> all.add(begun(2, vector("whole/scans-0001.tar")));
            case "Message" -> {
                all.addAll(entries.values());
                all.add(Signature.sign("{}".getBytes(UTF_8), List.of(new ir.kargozar.exchange.TwoOffices().agency)));
            }
            case "Certificate" -> all.addAll(List.of(vector("agency.pem"), vector("whole/next.pem")));
            case "Definition" -> {
                for (int form = 1; form <= 4; form++) {
                    all.add(Files.readAllBytes(VECTORS.resolve("../../forms/form-" + form + ".json")));
                }
            }
            default -> {
                all.add(begun(0, vector("whole/manifest.json")));
                all.add(begun(
                        1,
                        Signature.sign("{}".getBytes(UTF_8), List.of(new ir.kargozar.exchange.TwoOffices().agency))));
                all.add(begun(2, entries.getOrDefault("data/manifest.p7m", new byte[0])));
                for (byte[] line : lines()) {
                    all.add(begun(3, line));
                }
                all.add(begun(4, com.github.luben.zstd.Zstd.compress(vector("records.ndjson"))));
                all.add(begun(5, vector("whole/scans-0001.tar")));
                all.add(begun(6, entries.getOrDefault("data/scans-0001.p7m", new byte[0])));
                all.add(begun(7, entries.getOrDefault("manifest-sha256.txt", new byte[0])));
            }
        }
        for (int i = 0; i < all.size(); i++) {
            Files.write(seeds.resolve("seed-" + i), all.get(i));
        }
    }

    private static List<byte[]> lines() throws IOException {
        return Stream.concat(
                        new String(vector("records.ndjson"), UTF_8).lines(),
                        new String(vector("whole/records.ndjson"), UTF_8).lines())
                .map(line -> line.getBytes(UTF_8))
                .toList();
    }

    private static byte[] begun(int first, byte[] rest) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(first);
        new ByteArrayInputStream(rest).transferTo(out);
        return out.toByteArray();
    }

    private static byte[] vector(String name) throws IOException {
        return Files.readAllBytes(VECTORS.resolve(name));
    }
}
