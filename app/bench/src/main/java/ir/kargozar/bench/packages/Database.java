package ir.kargozar.bench.packages;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** An engine to measure on. */
interface Database {
    /** Of the names of its benchmarks. */
    String suffix();

    Places in(Path folder) throws Exception;

    /** Where two workspaces lie. */
    interface Places extends AutoCloseable {
        String agency();

        String office();

        /** A third one, for bare JDBC. */
        String marked();

        /** Makes {@link #copy} of the office as it is, closed. */
        void copyOffice() throws Exception;

        String copy();

        /** What was written to the office since, to be written once more by bare JDBC. */
        Raw raw() throws Exception;

        @Override
        void close() throws IOException;
    }

    /** Bare JDBC with rows at hand. */
    interface Raw extends AutoCloseable {
        /** The rows of these claims, in one transaction. */
        void save(int from, int to) throws Exception;

        @Override
        void close() throws SQLException;
    }
}
