package ir.kargozar.handover.delivery;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a package's file says of it: a hint for the order only, never trusted.
 *
 * @param sender empty where the name does not say it; then {@code sequence} is 0
 */
record NamedFile(Path file, String sender, long sequence) implements Comparable<NamedFile> {
    private static final Pattern SHAPE = Pattern.compile(
            "(?<sender>[A-Z0-9-]{2,20})_to_[A-Z0-9-]{2,20}_(?<sequence>\\d{1,18})\\D.*", Pattern.CASE_INSENSITIVE);
    private static final Comparator<NamedFile> ORDER = Comparator.comparing((NamedFile each) -> each.sender.isEmpty())
            .thenComparing(NamedFile::sender)
            .thenComparingLong(NamedFile::sequence)
            .thenComparing(NamedFile::file);

    static NamedFile of(Path file) {
        Matcher name = SHAPE.matcher(
                file.getFileName() == null ? "" : file.getFileName().toString());
        return name.matches()
                ? new NamedFile(file, name.group("sender"), Long.parseLong(name.group("sequence")))
                : new NamedFile(file, "", 0);
    }

    @Override
    public int compareTo(NamedFile other) {
        return ORDER.compare(this, other);
    }
}
