package ir.kargozar.bench;

import ir.kargozar.bench.memory.PackagesMemory;
import ir.kargozar.bench.packages.ExportSpeed;
import ir.kargozar.bench.packages.ImportSpeed;
import ir.kargozar.bench.packages.ScansTravel;
import ir.kargozar.bench.settlement.SettlementSpeed;
import ir.kargozar.bench.simulation.Simulation;
import ir.kargozar.bench.statistics.MonthSpeed;
import ir.kargozar.bench.statistics.National;
import ir.kargozar.cli.Json;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@code app/kargozar bench NAME [--json]}: exit 0 where the figures keep their bounds, 1 where not, 2 for wrong usage.
 * {@code bench data FOLDER} measures nothing: it makes a workspace; {@code bench simulation} lets offices exchange packages.
 */
public final class Main {
    /** What ends within a quarter of an hour; a country has 1,500 agencies and 31 offices. */
    private static final long AGENCIES = 60;

    private static final long OFFICES = 5;
    private static final long WEEKS = 12;

    private Main() {}

    public static void main(String[] words) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        Words given = new Words(List.of(words));
        List<String> names = given.plain();
        if (names.size() == 2 && names.getFirst().equals("data")) {
            Data.run(given);
            return;
        }
        if (names.equals(List.of("simulation"))) {
            Simulation.Size size = new Simulation.Size(
                    Math.toIntExact(given.number("--agencies", AGENCIES)),
                    Math.toIntExact(given.number("--offices", OFFICES)),
                    Math.toIntExact(given.number("--weeks", WEEKS)),
                    given.number("--seed", 1405),
                    Math.toIntExact(given.number("--from", 1)));
            System.exit(Simulation.run(size, given.json()) ? 0 : 1);
        }
        List<Bench> all = List.of(
                new SaveClaim(),
                new BatchAdd(),
                new FindPeople(given),
                ScanSpeed.storing(),
                ScanSpeed.reading(),
                new PrintAgreement(),
                new FirstDocument(),
                new Letters(),
                new WindowReady(),
                new FirstScreen(),
                new ListMemory(),
                new PackagesMemory(),
                ImportSpeed.sqlite(),
                ImportSpeed.postgres(),
                ExportSpeed.sqlite(),
                ExportSpeed.postgres(),
                new ScansTravel(),
                MonthSpeed.sqlite(given.number("--claims", MonthSpeed.CLAIMS)),
                MonthSpeed.postgres(given.number("--claims", MonthSpeed.CLAIMS)),
                new SettlementSpeed(
                        given.number("--documents", SettlementSpeed.DOCUMENTS),
                        given.number("--debts", SettlementSpeed.DEBTS)),
                new National(given.number("--claims", National.CLAIMS)));
        List<Bench> wanted =
                all.stream().filter(bench -> names.contains(bench.name())).toList();
        if (wanted.isEmpty() || wanted.size() != names.size()) {
            System.err.println(
                    "bench " + String.join(" | ", all.stream().map(Bench::name).toList()) + " [--json]");
            System.err.println("bench data FOLDER [--claims 20000] [--people 8000] [--seed 1405]");
            System.err.println(
                    "bench simulation [--agencies 60] [--offices 5] [--weeks 12] [--seed 1405] [--from 1] [--json]");
            System.exit(2);
        }
        boolean holds = true;
        for (Bench bench : wanted) {
            for (Comparison comparison : inFolder(bench)) {
                print(comparison, given.json());
                holds &= comparison.holds();
            }
        }
        System.exit(holds ? 0 : 1);
    }

    private static List<Comparison> inFolder(Bench bench) throws Exception {
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
