package ir.kargozar.desktop.packages;

import ir.kargozar.handover.CameState;
import ir.kargozar.handover.SentState;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.Totals;
import ir.kargozar.identity.OfficeCode;
import java.util.List;
import java.util.stream.LongStream;

/**
 * What went to one office and what came from it.
 *
 * @param name of the office as its card says; empty where no card is here
 * @param sent newest first
 * @param came newest first
 */
record OfficePackages(OfficeCode office, String name, List<Sent> sent, List<Came> came) {

    OfficePackages {
        sent = List.copyOf(sent);
        came = List.copyOf(came);
    }

    /**
     * A package that was sent.
     *
     * @param answered how many of its claims have their answer
     * @param setAside how many the recipient could not take
     */
    record Sent(PackageHead head, Totals totals, SentState state, long answered, long setAside) {
        boolean isAsking() {
            return totals.claimCount() > 0;
        }
    }

    /** A package that came; {@code setAside} of its records could not be taken. */
    record Came(PackageHead head, Totals totals, CameState state, long setAside) {}

    /** Numbers below the highest that came which did not come. */
    List<Long> missing() {
        List<Long> here = came.stream().map(line -> line.head().sequence()).toList();
        long highest = here.stream().mapToLong(Long::longValue).max().orElse(0);
        return LongStream.rangeClosed(1, highest)
                .filter(number -> !here.contains(number))
                .boxed()
                .toList();
    }
}
