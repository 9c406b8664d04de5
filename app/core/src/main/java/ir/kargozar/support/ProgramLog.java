package ir.kargozar.support;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * The log of the program itself, for support; not the tamper-evident log of what was done. Everything that any library
 * tells through java.util.logging or slf4j comes here too, and nowhere else: no console, no other file.
 */
public final class ProgramLog {
    private static final String OURS = "ir.kargozar";
    /** Words and codes, digits of versions: what the program may tell. */
    private static final String WORD = "[A-Za-z0-9_.+ -]{1,200}";

    /** jOOQ tells at each start that the encrypting SQLite is not the newest: that is known (decision 0001). */
    private static final String KNOWN = "org.jooq.impl.DefaultExecuteContext.logVersionSupport";

    private ProgramLog() {}

    /** An event of our own: its message is a bare word. */
    static final class Event extends LogRecord {
        private static final long serialVersionUID = 1L;

        Event(Level level, String word) {
            super(level, word.matches(WORD) ? word : "UNNAMED");
            setLoggerName(OURS);
        }
    }

    /** From now on everything is told to the rotating file in this home, which is made with the first event. */
    public static void begin(ProgramHome home) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        Handler file = new RotatingFile(home.logs());
        file.setLevel(Level.INFO);
        file.setFilter(record -> !KNOWN.equals(record.getLoggerName()));
        root.addHandler(file);
    }

    /** The file is closed; what is told later is not kept. */
    public static void end() {
        LogManager.getLogManager().reset();
    }

    /** That something happened, such as a start; a plain word. */
    static void tell(String word) {
        publish(new Event(Level.INFO, word));
    }

    /** Which program starts on which machine. */
    public static void started() {
        tell("start " + Versions.program() + " java " + Runtime.version() + " " + Versions.system());
    }

    /** Something went wrong: by the code that is shown with it. Returns that code. */
    public static String fault(Throwable thrown) {
        String code = FaultCode.shown(thrown);
        Event event = new Event(Level.SEVERE, code);
        event.setThrown(thrown);
        publish(event);
        return code;
    }

    /** Past the level of the root, which is for libraries. */
    private static void publish(Event event) {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            if (handler instanceof RotatingFile file) {
                file.publish(event);
            }
        }
    }
}
