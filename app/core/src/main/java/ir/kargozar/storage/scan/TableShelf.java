package ir.kargozar.storage.scan;

import static ir.kargozar.storage.schema.Tables.SCAN_PIECE;

import ir.kargozar.storage.engine.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Contents in a table, a mebibyte a row. */
public final class TableShelf implements Shelf {
    private static final int PIECE = 1 << 20;

    private final Store store;
    private final String insert;
    private final String read;

    public TableShelf(Store store) {
        this.store = store;
        this.insert = store.insert(SCAN_PIECE, List.of(SCAN_PIECE.fields()));
        this.read = store.dsl()
                .select(SCAN_PIECE.CONTENT)
                .from(SCAN_PIECE)
                .where(SCAN_PIECE.NAME.eq(""))
                .and(SCAN_PIECE.PLACE.eq(0L))
                .getSQL();
    }

    @Override
    public void putAll(Consumer<Putting> contents) {
        store.joined(() -> contents.accept(this::put));
    }

    private void put(String name, Content content) {
        remove(name);
        try (Pieces pieces = new Pieces(name)) {
            content.write(pieces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<InputStream> open(String name) {
        return holds(name) ? Optional.of(new Reading(name)) : Optional.empty();
    }

    @Override
    public boolean holds(String name) {
        return piece(name, 0).length > 0;
    }

    private byte[] piece(String name, long place) {
        return store.rows(read, row -> row.getBytes(1), name, place).stream()
                .findFirst()
                .orElse(new byte[0]);
    }

    @Override
    public Set<String> names() {
        return new HashSet<>(store.dsl()
                .select(SCAN_PIECE.NAME)
                .from(SCAN_PIECE)
                .where(SCAN_PIECE.PLACE.eq(DSL.inline(0L)))
                .fetch(SCAN_PIECE.NAME));
    }

    @Override
    public void remove(String name) {
        store.dsl().deleteFrom(SCAN_PIECE).where(SCAN_PIECE.NAME.eq(name)).execute();
    }

    /** A transaction leaves nothing behind. */
    @Override
    public void clean() {}

    /** Cuts what is written into rows. */
    private final class Pieces extends OutputStream {
        private final String name;
        private final byte[] piece = new byte[PIECE];
        private int filled;
        private long place;

        Pieces(String name) {
            this.name = name;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            int done = 0;
            while (done < length) {
                int some = Math.min(length - done, PIECE - filled);
                System.arraycopy(bytes, from + done, piece, filled, some);
                filled += some;
                done += some;
                if (filled == PIECE) {
                    row();
                }
            }
        }

        private void row() {
            store.batch(
                    insert,
                    List.<@Nullable Object[]>of(new @Nullable Object[] {name, place++, Arrays.copyOf(piece, filled)}));
            filled = 0;
        }

        @Override
        public void close() {
            if (filled > 0) {
                row();
            }
        }
    }

    /** One row in memory at a time. */
    private final class Reading extends InputStream {
        private final String name;
        private byte[] piece = new byte[0];
        private int read;
        private long place;

        Reading(String name) {
            this.name = name;
        }

        private boolean ended() {
            if (read == piece.length) {
                piece = piece(name, place++);
                read = 0;
            }
            return piece.length == 0;
        }

        @Override
        public int read() {
            return ended() ? -1 : piece[read++] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (ended()) {
                return -1;
            }
            int some = Math.min(length, piece.length - read);
            System.arraycopy(piece, read, into, from, some);
            read += some;
            return some;
        }
    }
}
