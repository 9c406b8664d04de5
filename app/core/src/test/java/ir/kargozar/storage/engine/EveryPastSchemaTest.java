package ir.kargozar.storage.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.Status;
import ir.kargozar.handover.Desktop;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.office.Desk;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each schema there ever was, with claims, peers, packages and answers in it: brought up to date, not a row is lost. */
@Tag("slow")
class EveryPastSchemaTest {
    private static final int CLAIMS = 25;
    /** Tables that are sums of others: filled anew. */
    private static final Set<String> SUMS = Set.of("claim_month");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    static Stream<Arguments> schemas() {
        List<String> versions = Stream.concat(
                        Stream.of("1.1", "3.1", "4.1", "8.1"),
                        IntStream.range(2, Integer.parseInt(Schema.newest())).mapToObj(Integer::toString))
                .toList();
        return Stream.of(Engine.values())
                .flatMap(engine -> versions.stream().map(version -> Arguments.of(engine, version)));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void losesNoRow(Engine engine, String version) throws Exception {
        Location now = engine.location(folder);
        Map<ClaimNumber, Claim<?>> claims = worked(engine, now);
        Past past = past(engine, now, version);
        assertThat(past.rows().get("claim")).hasSize(2 * CLAIMS);
        assertThat(past.rows().get("log")).hasSizeGreaterThan(2 * CLAIMS);
        for (int opening = 0; opening < 2; opening++) {
            try (Workspace workspace = Engine.open(past.place())) {
                assertThat(Schema.version(workspace.store().dsl())).contains(Schema.newest());
                assertThat(workspace.log().verify()).isInstanceOf(Verdict.Whole.class);
                claims.forEach((number, claim) ->
                        assertThat(workspace.claims().find(number)).as(version).contains(claim));
                assertThat(workspace.claims().counts().get(Status.PACKAGED)).isEqualTo(CLAIMS);
                Map<String, Set<String>> rows = past.schema().rows(workspace.store());
                past.rows().forEach((table, before) -> {
                    if (!SUMS.contains(table)) {
                        assertThat(rows.get(table)).as(table).containsAll(before);
                    }
                });
            }
        }
    }

    /** An agency that knows an office, has sent a package to it and accepted more. */
    private Map<ClaimNumber, Claim<?>> worked(Engine engine, Location place) throws Exception {
        Map<ClaimNumber, Claim<?>> claims = new HashMap<>();
        Path files = Files.createDirectory(folder.resolve("files"));
        try (Desktop office = Desktop.open(engine, folder, Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE));
                Desktop agency = new Desktop(Engine.workspace(place, Engine.AGENCY))) {
            agency.trust(office);
            office.trust(agency);
            agency.accept(CLAIMS);
            office.take(agency.export(office, files));
            agency.accept(CLAIMS);
        }
        try (Workspace workspace = Engine.open(place)) {
            workspace
                    .claims()
                    .list(ir.kargozar.claim.ClaimQuery.ALL)
                    .lines()
                    .forEach(line -> claims.put(
                            line.number(),
                            workspace.claims().find(line.number()).orElseThrow()));
        }
        assertThat(claims).hasSizeGreaterThanOrEqualTo(CLAIMS);
        return claims;
    }

    /** @param rows of each table of that day, before */
    private record Past(Location place, PastSchema schema, Map<String, Set<String>> rows) {}

    private Past past(Engine engine, Location now, String version) throws Exception {
        return switch (now) {
            case Location.Folder(Path path) -> {
                Path old = folder.resolve("old.db");
                Past past;
                try (Workspace workspace = Engine.open(now)) {
                    PastSchema schema =
                            new PastSchema(Schema.SQLITE, SqliteDriver.source(old, workspace.dataKey()), version);
                    schema.fillFrom(workspace.store());
                    past = new Past(now, schema, schema.rows(workspace.store()));
                }
                Files.deleteIfExists(path.resolve("kargozar.db-wal"));
                Files.copy(old, path.resolve("kargozar.db"), StandardCopyOption.REPLACE_EXISTING);
                OldWorkspace.describe(path, version);
                yield past;
            }
            case Location.Database database -> {
                Location.Database old = (Location.Database) engine.location(folder);
                Location.Database shape = (Location.Database) engine.location(folder);
                try (Workspace workspace = Engine.open(database)) {
                    PastSchema schema = new PastSchema(Schema.POSTGRESQL, PastSchema.server(old.url()), version);
                    schema.fillFrom(workspace.store());
                    PastSchema kept = new PastSchema(Schema.POSTGRESQL, PastSchema.server(shape.url()), version);
                    yield new Past(old, kept, kept.rows(workspace.store()));
                }
            }
        };
    }
}
