package ir.kargozar.backup;

import ir.kargozar.calendar.JalaliDate;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a backup says of itself in the open: nothing of the office or its people.
 *
 * @param notes what it knows of the office's counters ({@link Notes}), sealed under the data key
 */
public record Manifest(Origin origin, Moment moment, Content content, List<Part> parts, String notes) {
    public static final String DESCRIPTION = "workspace.json";
    public static final String DATABASE = "kargozar.db";
    public static final String OWN = "own";
    /** Before the name of each scan. */
    public static final String SCANS = "scans/";

    public Manifest {
        parts = List.copyOf(parts);
    }

    /**
     * Where it comes from.
     *
     * @param program version of the program that made it
     * @param schema of the database in it
     * @param workspace sixteen hexadecimal digits that tell workspaces apart and say nothing else
     */
    public record Origin(String program, String schema, boolean training, String workspace) {}

    /**
     * When and why, by the clock of that machine: information only.
     *
     * @param day Jalali, at the place of that clock
     */
    public record Moment(JalaliDate day, Instant at, Reason reason) {}

    /**
     * What is in it.
     *
     * @param rows how many, of each table
     * @param logRows length of the log
     * @param logHead where its chain ends, in hexadecimal
     */
    public record Content(Map<String, Long> rows, long logRows, String logHead) {
        public Content {
            rows = Collections.unmodifiableMap(new TreeMap<>(rows));
        }

        public long claims() {
            return rows.getOrDefault("claim", 0L);
        }
    }

    /**
     * One file in it.
     *
     * @param sha256 of its bytes, in hexadecimal
     */
    public record Part(String name, long bytes, String sha256) {}

    public long bytes() {
        return parts.stream().mapToLong(Part::bytes).sum();
    }
}
