package ir.kargozar.handover.parcel;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a sender has of the recipient: by it a workspace that was restored from an old backup learns what it forgot.
 *
 * @param packages the newest that were applied, newest first, at most {@link #PACKAGES}; empty where none came
 * @param numbers the highest serial of the recipient's claims, by Jalali year
 */
public record Seen(List<Place> packages, Map<Integer, Integer> numbers) {
    /** So far back a fork is found exactly. */
    public static final int PACKAGES = 16;
    /** No honest agency comes near; what is above it must not move its counter. */
    public static final int SERIALS = 9_999_999;

    private static final int FIRST_YEAR = 1400;
    private static final int LAST_YEAR = 1497;

    /** A package by its number and its hash. */
    public record Place(long sequence, String hash) {
        public Place {
            if (sequence < 1) {
                throw new IllegalArgumentException("PACKAGE_SEQUENCE");
            }
        }
    }

    public Seen {
        packages = List.copyOf(packages);
        numbers = Map.copyOf(numbers);
        long before = Long.MAX_VALUE;
        for (Place each : packages) {
            if (each.sequence() >= before) {
                throw new IllegalArgumentException("PACKAGE_SEEN");
            }
            before = each.sequence();
        }
        if (packages.size() > PACKAGES
                || !numbers.entrySet().stream().allMatch(each -> isNumber(each.getKey(), each.getValue()))) {
            throw new IllegalArgumentException("PACKAGE_SEEN");
        }
    }

    private static boolean isNumber(int year, int serial) {
        return year >= FIRST_YEAR && year <= LAST_YEAR && serial >= 1 && serial <= SERIALS;
    }

    public Optional<Place> newest() {
        return packages.stream().findFirst();
    }
}
