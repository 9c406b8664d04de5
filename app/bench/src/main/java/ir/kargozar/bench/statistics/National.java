package ir.kargozar.bench.statistics;

import ir.kargozar.bench.Bench;
import ir.kargozar.bench.Comparison;
import ir.kargozar.bench.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A country's claims, seconds: one Parquet file a province, as a province would hand it in, summed by province, month and
 * kind on two threads. {@code --claims 62000000} says how many there are; fewer are called a sample.
 */
public final class National implements Bench {
    public static final long CLAIMS = 62_000_000;
    private static final int PROVINCES = 31;
    private static final double MOST = 5;
    private static final int ROUNDS = 9;

    private final long claims;

    public National(long claims) {
        this.claims = claims;
    }

    @Override
    public String name() {
        return "national";
    }

    @Override
    public List<Comparison> run(Path folder) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 2");
            statement.execute("SET memory_limit = '4GB'");
            statement.execute("SET temp_directory = '" + folder.resolve("spill") + "'");
            write(statement, folder);
            Samples seconds = new Samples();
            String sums =
                    "SELECT province, month, kind, count(*), sum(pages), sum(amount), sum(approved) FROM read_parquet('"
                            + folder.resolve("*.parquet") + "') GROUP BY province, month, kind";
            for (int i = -1; i < ROUNDS; i++) {
                long started = System.nanoTime();
                long counted = counted(statement, sums);
                if (i >= 0) {
                    seconds.add((System.nanoTime() - started) / 1e9);
                }
                if (counted != claims) {
                    throw new IllegalStateException(counted + " claims counted of " + claims);
                }
            }
            Comparison.Spread found = seconds.spread();
            String what = claims < CLAIMS ? String.format(Locale.ROOT, " (sample of %,d claims)", claims) : "";
            return List.of(new Comparison(
                    name() + what, "s", found, new Comparison.Spread(MOST, MOST), found.p50() / MOST, 1, true));
        }
    }

    private void write(Statement statement, Path folder) throws SQLException, IOException {
        long started = System.nanoTime();
        for (int province = 1; province <= PROVINCES; province++) {
            long own = claims * province / PROVINCES - claims * (province - 1) / PROVINCES;
            Path file = folder.resolve(String.format(Locale.ROOT, "province-%02d.parquet", province));
            statement.execute(province(province, own, file));
        }
        try (Stream<Path> files = Files.list(folder)) {
            long bytes = files.map(Path::toFile).mapToLong(java.io.File::length).sum();
            System.err.printf(
                    Locale.ROOT,
                    "%,d claims of %d provinces written in %.0f s, %,d bytes%n",
                    claims,
                    PROVINCES,
                    (System.nanoTime() - started) / 1e9,
                    bytes);
        }
    }

    private static long counted(Statement statement, String sums) throws SQLException {
        long counted = 0;
        try (ResultSet rows = statement.executeQuery(sums)) {
            while (rows.next()) {
                for (int i = 1; i <= 7; i++) {
                    rows.getString(i);
                }
                counted += rows.getLong(4);
            }
        }
        return counted;
    }

    /** i is the claim's place within the province, h scattered by place and province. */
    private static String province(int province, long own, Path file) {
        return String.format(Locale.ROOT, """
            COPY (SELECT %1$d::UTINYINT AS province, (%1$d * 100 + h %% 48)::USMALLINT AS agency,
              (140101 + i * 60 // %2$d // 12 * 100 + i * 60 // %2$d %% 12)::INTEGER AS month,
              CASE WHEN (h >> 8) %% 100 < 62 THEN 'OUTPATIENT' WHEN (h >> 8) %% 100 < 84 THEN 'INPATIENT'
                WHEN (h >> 8) %% 100 < 97 THEN 'GLOBAL' ELSE 'INFERTILITY' END AS kind,
              ['HOSPITAL', 'PHYSICIAN', 'PHARMACY', 'LABORATORY', 'IMAGING', 'PHYSIOTHERAPY', 'DENTAL', 'PROSTHESIS',
                'OTHER'][((h >> 16) %% 9 + 1)::INTEGER] AS provider_type,
              CASE WHEN (h >> 24) %% 100 < 88 THEN 'PAID' WHEN (h >> 24) %% 100 < 93 THEN 'APPROVED'
                WHEN (h >> 24) %% 100 < 97 THEN 'RECEIVED' ELSE 'RETURNED_BY_OFFICE' END AS status,
              (1 + (h >> 32) %% 12)::USMALLINT AS pages, (200000 + (h >> 20) %% 40000000)::BIGINT AS amount,
              (CASE WHEN (h >> 24) %% 100 < 93 THEN (200000 + (h >> 20) %% 40000000) * (70 + h %% 31) // 100 ELSE 0 END)::BIGINT
                AS approved
              FROM (SELECT i, hash(i * 31 + %1$d) AS h FROM range(%2$d) AS place(i)))
            TO '%3$s' (FORMAT parquet)""", province, own, file);
    }
}
