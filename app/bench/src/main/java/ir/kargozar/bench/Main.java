package ir.kargozar.bench;

import ir.kargozar.cli.Json;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** {@code app/kargozar bench NAME [--json]}: exit 0 where the figure keeps its bound, 1 where not, 2 for wrong usage. */
public final class Main {
    private static final List<Bench> ALL =
            List.of(new SaveClaim(), new BatchAdd(), new WindowReady(), new PrintAgreement());

    private Main() {}

    public static void main(String[] words) throws Exception {
        List<String> names =
                List.of(words).stream().filter(word -> !word.equals("--json")).toList();
        List<Bench> wanted =
                ALL.stream().filter(bench -> names.contains(bench.name())).toList();
        if (wanted.isEmpty() || wanted.size() != names.size()) {
            System.err.println(
                    "bench " + String.join(" | ", ALL.stream().map(Bench::name).toList()) + " [--json]");
            System.exit(2);
        }
        boolean json = List.of(words).contains("--json");
        boolean holds = true;
        for (Bench bench : wanted) {
            Comparison comparison = inFolder(bench);
            print(comparison, json);
            holds &= comparison.holds();
        }
        System.exit(holds ? 0 : 1);
    }

    private static Comparison inFolder(Bench bench) throws Exception {
        Path folder = Files.createTempDirectory("kargozar-bench-");
        try {
            return bench.run(folder);
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static void print(Comparison comparison, boolean json) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(json ? Json.of(comparison.fields()) : sentence(comparison));
    }

    private static String sentence(Comparison c) {
        return String.format(
                Locale.ROOT,
                "%s (%s): program p50 %.3f p99 %.3f; limit p50 %.3f p99 %.3f; ratio %.2f, must be %s %.2f: %s",
                c.name(),
                c.unit(),
                c.program().p50(),
                c.program().p99(),
                c.limit().p50(),
                c.limit().p99(),
                c.ratio(),
                c.atMost() ? "at most" : "at least",
                c.bound(),
                c.holds() ? "holds" : "does not hold");
    }
}
