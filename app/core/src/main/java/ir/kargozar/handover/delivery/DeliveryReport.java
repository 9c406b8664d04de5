package ir.kargozar.handover.delivery;

import ir.kargozar.handover.Imported;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.restored.Resumed;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line a package, in the order of taking. A package that was held and then let in by another of the same delivery has
 * one line: that it was taken. Not thread safe.
 */
public final class DeliveryReport {
    private final List<Taken> lines = new ArrayList<>();
    private final Map<Key, Integer> held = new HashMap<>();

    private record Key(OfficeCode sender, long sequence) {
        static Key of(PackageHead head) {
            return new Key(head.sender(), head.sequence());
        }
    }

    /**
     * The sum of the lines.
     *
     * @param packages by what became of them, every fate
     * @param claims in the packages that were taken
     * @param setAside records of these that were not
     */
    public record Sum(Map<Taken.Fate, Long> packages, long claims, long setAside) {
        public Sum {
            packages = Map.copyOf(packages);
        }

        public long of(Taken.Fate fate) {
            return packages.getOrDefault(fate, 0L);
        }
    }

    public List<Taken> lines() {
        return List.copyOf(lines);
    }

    void refused(Path file, Refusal refusal) {
        lines.add(new Taken.Refused(file, refusal));
    }

    void came(Path file, Imported imported) {
        switch (imported) {
            case Imported.Applied applied -> applied(file, applied);
            case Imported.AlreadyReceived(PackageHead head) -> lines.add(new Taken.AlreadyHere(file, head));
            case Imported.Held(PackageHead head, List<Long> missing, Optional<Resumed> resumed) -> {
                held.put(Key.of(head), lines.size());
                lines.add(new Taken.Held(file, head, missing, resumed));
            }
        }
    }

    private void applied(Path file, Imported.Applied applied) {
        lines.add(new Taken.In(file, applied.head(), applied.totals(), applied.setAside(), applied.resumed(), false));
        applied.followers().forEach(next -> follows(file, next));
        for (long number : applied.forgotten()) {
            OfficeCode sender = applied.head().sender();
            Refusal refusal = new Refusal("PACKAGE_CHAIN", sender.value(), Long.toString(number));
            put(new Key(sender, number), file, each -> new Taken.Refused(each, refusal));
        }
    }

    private void follows(Path file, Imported.Applied next) {
        put(
                Key.of(next.head()),
                file,
                each -> new Taken.In(
                        each, next.head(), next.totals(), next.setAside(), next.resumed(), each.equals(file)));
    }

    private interface Line {
        Taken of(Path file);
    }

    /** In the place of its line of this delivery, or behind the others. */
    private void put(Key key, Path file, Line line) {
        Integer place = held.remove(key);
        if (place == null) {
            lines.add(line.of(file));
        } else {
            lines.set(place, line.of(lines.get(place).file()));
        }
    }

    public Sum sum() {
        Map<Taken.Fate, Long> packages = new EnumMap<>(Taken.Fate.class);
        long claims = 0;
        long setAside = 0;
        for (Taken line : lines) {
            packages.merge(line.fate(), 1L, Long::sum);
            if (line instanceof Taken.In in) {
                claims += in.totals().claimCount();
                setAside += in.setAside().size();
            }
        }
        return new Sum(packages, claims, setAside);
    }
}
