package ir.kargozar.support;

import java.time.temporal.ChronoUnit;
import java.util.StringJoiner;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * One line an event: instant, level, who tells, code, and each exception's class with its stack frames. Never a message
 * nor an argument: these may hold a person's data. What the program itself tells is a bare word ({@link ProgramLog}).
 */
final class EventLine extends Formatter {
    private static final int FRAMES = 40;

    @Override
    public String format(LogRecord record) {
        StringJoiner line = new StringJoiner(" ", "", "\n");
        line.add(record.getInstant().truncatedTo(ChronoUnit.MILLIS).toString())
                .add(record.getLevel().getName())
                .add(String.valueOf(record.getLoggerName()))
                .add(record instanceof ProgramLog.Event ? record.getMessage() : "-");
        if (record.getThrown() != null) {
            Causes.of(record.getThrown()).forEach(link -> addCause(line, link));
        }
        return line.toString();
    }

    private static void addCause(StringJoiner line, Throwable link) {
        line.add("|").add(link.getClass().getName());
        StackTraceElement[] frames = link.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            line.add(frames[i].getClassName() + "." + frames[i].getMethodName() + ":" + frames[i].getLineNumber());
        }
        if (frames.length > FRAMES) {
            line.add("+" + (frames.length - FRAMES));
        }
    }
}
