package ir.kargozar.storage.engine;

import java.sql.SQLException;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;

/** Proves what jOOQ has read before anyone sees it; by then jOOQ has given the connection back (see {@link SoleConnection}). */
final class ProvedReading implements ExecuteListener {
    private static final long serialVersionUID = 1L;

    private final transient Questions questions;

    ProvedReading(Questions questions) {
        this.questions = questions;
    }

    @Override
    public void executeStart(ExecuteContext context) {
        if (context.type() == ExecuteType.READ) {
            try {
                questions.begin(context.connection());
            } catch (SQLException e) {
                throw Faults.of(e);
            }
        }
    }

    @Override
    public void fetchEnd(ExecuteContext context) {
        if (context.type() == ExecuteType.READ) {
            try {
                questions.prove();
            } catch (SQLException e) {
                throw Faults.of(e);
            }
        }
    }
}
