package ir.kargozar.storage.engine;

import ir.kargozar.claim.Claim;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Made;
import ir.kargozar.storage.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A folder as a program of an earlier schema left it, to be copied as often as it is broken.
 *
 * @param version of that schema
 */
public record OldWorkspace(Path folder, String version, List<Claim<?>> claims) {

    public static OldWorkspace make(Path parent, String version, int count) throws Exception {
        Path folder = parent.resolve("past");
        Path old = parent.resolve("old.db");
        Made made = new Made(32);
        List<Claim<?>> claims = IntStream.rangeClosed(1, count)
                .<Claim<?>>mapToObj(serial -> made.accepted(made.number(serial)))
                .toList();
        try (Workspace workspace = Engine.workspace(new Location.Folder(folder), Engine.AGENCY)) {
            workspace.claims().add(claims, new Change("clerk", "claim.accepted"));
            new PastSchema(Schema.SQLITE, SqliteDriver.source(old, workspace.dataKey()), version)
                    .fillFrom(workspace.store());
        }
        Files.deleteIfExists(folder.resolve("kargozar.db-wal"));
        Files.move(old, folder.resolve("kargozar.db"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        describe(folder, version);
        return new OldWorkspace(folder, version, claims);
    }

    /** Says of itself which schema it is of. */
    static void describe(Path folder, String version) throws IOException {
        Path description = folder.resolve("workspace.json");
        Files.writeString(
                description,
                Files.readString(description).replaceFirst("(\"schema\" : )\"[\\d.]+\"", "$1\"" + version + "\""));
    }

    /** In the place of whatever was there. */
    public Location.Folder copy(Path to) throws IOException {
        if (Files.exists(to)) {
            try (Stream<Path> files = Files.walk(to)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return new Location.Folder(to);
    }

    /** Opens it and finds everything in it. */
    public void proveWhole(Location.Folder place) {
        try (Workspace workspace = Engine.open(place)) {
            boolean newest =
                    Schema.version(workspace.store().dsl()).orElseThrow().equals(Schema.newest());
            boolean whole = workspace.log().verify().equals(new Verdict.Whole(claims.size()));
            boolean sound = "ok".equals(workspace.store().dsl().fetchValue("PRAGMA integrity_check"));
            boolean there = claims.stream()
                    .allMatch(claim -> workspace
                            .claims()
                            .find(claim.number())
                            .filter(claim::equals)
                            .isPresent());
            if (!(newest && whole && sound && there)) {
                throw new AssertionError(
                        "newest " + newest + ", log whole " + whole + ", sound " + sound + ", claims " + there);
            }
        }
    }
}
