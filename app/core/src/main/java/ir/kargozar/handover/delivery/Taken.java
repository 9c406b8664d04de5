package ir.kargozar.handover.delivery;

import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.handover.parcel.Totals;
import ir.kargozar.handover.restored.Resumed;
import ir.kargozar.office.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What became of one package of a delivery: one line of its report. */
public sealed interface Taken {

    /** With which it came; that of a package held earlier is the one that let it in. */
    Path file();

    Fate fate();

    /** How a line begins: the same words everywhere. */
    enum Fate {
        TAKEN,
        ALREADY_HERE,
        HELD,
        REFUSED
    }

    /**
     * Its records are stored.
     *
     * @param setAside records that could not be taken
     * @param resumed what its sender's word changed here after a backup was restored
     * @param wasHeld it came earlier and waited for the file that is named
     */
    record In(
            Path file,
            PackageHead head,
            Totals totals,
            List<SetAside> setAside,
            Optional<Resumed> resumed,
            boolean wasHeld)
            implements Taken {
        public In {
            setAside = List.copyOf(setAside);
        }

        @Override
        public Fate fate() {
            return Fate.TAKEN;
        }
    }

    record AlreadyHere(Path file, PackageHead head) implements Taken {
        @Override
        public Fate fate() {
            return Fate.ALREADY_HERE;
        }
    }

    /**
     * @param missing numbers it waits for
     * @param resumed as in {@link In}
     */
    record Held(Path file, PackageHead head, List<Long> missing, Optional<Resumed> resumed) implements Taken {
        public Held {
            missing = List.copyOf(missing);
        }

        @Override
        public Fate fate() {
            return Fate.HELD;
        }
    }

    /** Nothing of it was stored. */
    record Refused(Path file, Refusal refusal) implements Taken {
        @Override
        public Fate fate() {
            return Fate.REFUSED;
        }
    }
}
