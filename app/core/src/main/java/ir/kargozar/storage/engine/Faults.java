package ir.kargozar.storage.engine;

import ir.kargozar.office.Fault;
import java.sql.SQLException;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jspecify.annotations.Nullable;

/** An engine's errors as faults with codes: STORAGE_FULL, DATABASE_DAMAGED, RECORD_EXISTS, STORAGE_FAILED. */
final class Faults implements ExecuteListener {
    private static final long serialVersionUID = 1L;
    private static final String PG_UNIQUE = "23505";
    private static final String PG_DISK_FULL = "53100";
    private static final String PG_DATA_CORRUPTED = "XX001";

    @Override
    public void exception(ExecuteContext context) {
        SQLException cause = context.sqlException();
        if (cause != null) {
            context.exception(of(cause));
        }
    }

    static Fault of(SQLException given) {
        for (@Nullable SQLException e = given; e != null; e = e.getNextException()) {
            String code = code(e);
            if (!code.equals("STORAGE_FAILED")) {
                return new Fault(given, code);
            }
        }
        return new Fault(given, "STORAGE_FAILED");
    }

    /** Of what a library made of an engine's error. */
    static Fault behind(RuntimeException given) {
        for (@Nullable Throwable e = given; e != null; e = e.getCause()) {
            if (e instanceof SQLException cause) {
                return new Fault(given, of(cause).code());
            }
        }
        return new Fault(given, "STORAGE_FAILED");
    }

    private static String code(SQLException e) {
        if (PG_UNIQUE.equals(e.getSQLState()) || SqliteDriver.isDuplicate(e)) {
            return "RECORD_EXISTS";
        }
        if (PG_DISK_FULL.equals(e.getSQLState()) || SqliteDriver.isFull(e)) {
            return "STORAGE_FULL";
        }
        boolean damaged = PG_DATA_CORRUPTED.equals(e.getSQLState()) || SqliteDriver.isDamaged(e);
        return damaged ? "DATABASE_DAMAGED" : "STORAGE_FAILED";
    }
}
