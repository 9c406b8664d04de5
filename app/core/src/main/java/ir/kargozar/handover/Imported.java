package ir.kargozar.handover;

import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.handover.parcel.Totals;
import ir.kargozar.handover.restored.Resumed;
import java.util.List;
import java.util.Optional;

/** What came of importing a package. */
public sealed interface Imported {
    PackageHead head();

    /** What its word changed here, where a backup was restored here or there. */
    default Optional<Resumed> resumed() {
        return Optional.empty();
    }

    /**
     * Its records are stored.
     *
     * @param setAside records that could not be taken, with their reasons; the rest is stored
     * @param followers held packages that could be applied now, in order
     * @param forgotten numbers of held packages that do not follow this one and were forgotten: a conflict, in the log
     */
    record Applied(
            PackageHead head,
            Totals totals,
            List<SetAside> setAside,
            List<Applied> followers,
            List<Long> forgotten,
            Optional<Resumed> resumed)
            implements Imported {
        public Applied {
            setAside = List.copyOf(setAside);
            followers = List.copyOf(followers);
            forgotten = List.copyOf(forgotten);
        }
    }

    /** The same package came before; nothing was changed. */
    record AlreadyReceived(PackageHead head) implements Imported {}

    /**
     * Verified and kept until those before it come.
     *
     * @param missing numbers of the packages that are missing
     */
    record Held(PackageHead head, List<Long> missing, Optional<Resumed> resumed) implements Imported {
        public Held {
            missing = List.copyOf(missing);
        }

        public Held(PackageHead head, List<Long> missing) {
            this(head, missing, Optional.empty());
        }
    }
}
