package ir.kargozar.bench.packages;

import ir.kargozar.bench.RawClaims;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** SQLite, a folder a workspace. */
final class SqliteDatabase implements Database {
    @Override
    public String suffix() {
        return "";
    }

    @Override
    public Places in(Path folder) {
        return new Folders(folder);
    }

    private record Folders(Path folder) implements Places {
        @Override
        public String agency() {
            return folder.resolve("agency").toString();
        }

        @Override
        public String office() {
            return folder.resolve("office").toString();
        }

        @Override
        public String marked() {
            return folder.resolve("marked").toString();
        }

        @Override
        public String copy() {
            return folder.resolve("copy").toString();
        }

        @Override
        public void copyOffice() throws IOException {
            Path from = Path.of(office());
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.toList()) {
                    Files.copy(
                            file, Path.of(copy()).resolve(from.relativize(file).toString()));
                }
            }
        }

        @Override
        public Raw raw() throws Exception {
            RawClaims raw = new RawClaims(folder.resolve("raw.db"));
            List<RawClaims.Rows> rows;
            try (Workspace workspace = Workspace.open(
                    Location.of(office()), Workspace.TRAINING_PASSPHRASE.toCharArray(), Clock.systemUTC())) {
                rows = RawClaims.read(workspace.store());
            }
            return new Raw() {
                @Override
                public void save(int from, int to) throws Exception {
                    raw.saveAll(rows.subList(from, Math.min(rows.size(), to)));
                }

                @Override
                public void close() {
                    raw.close();
                }
            };
        }

        @Override
        public void close() {}
    }
}
