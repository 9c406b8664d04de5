package ir.kargozar.handover.delivery;

import ir.kargozar.handover.Imported;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.office.Refusal;
import java.nio.file.Path;

/** Takes a delivery file by file; a refused one keeps no other from coming in. Not thread safe. */
public final class Taking {
    private static final String CANCELLED = "PACKAGE_CANCELLED";

    private final Delivery delivery;
    private final One one;
    private final Watch watch;
    private final DeliveryReport report = new DeliveryReport();
    private int next;
    private boolean stopped;

    /** How one package is taken: whole, or refused and nothing of it. */
    @FunctionalInterface
    public interface One {
        Imported take(Path file, Progress progress);
    }

    /** Who looks on, from the thread that takes; may ask to stop between files and within one. */
    public interface Watch {
        /**
         * Where the work is.
         *
         * @param place of the file, 1 and up
         * @param share of all files that is done, 0 to 1
         */
        void at(Path file, int place, int files, double share);

        boolean isStopped();
    }

    public Taking(Delivery delivery, One one, Watch watch) {
        this.delivery = delivery;
        this.one = one;
        this.watch = watch;
        delivery.unreadable()
                .forEach(place -> report.refused(place, new Refusal("FILE_NOT_READABLE", place.toString())));
    }

    /** Takes the next file; false where there is none left, or someone asked to stop. */
    public boolean next() {
        if (left() == 0 || watch.isStopped()) {
            stopped = left() > 0;
            return false;
        }
        Path file = delivery.files().get(next);
        watch.at(file, next + 1, files(), share(0));
        try {
            report.came(file, one.take(file, within(file)));
        } catch (Refusal refusal) {
            if (refusal.code().equals(CANCELLED)) {
                stopped = true;
                return false;
            }
            report.refused(file, refusal);
        }
        next++;
        return left() > 0;
    }

    public DeliveryReport report() {
        return report;
    }

    /** Files that were not tried. */
    public int left() {
        return files() - next;
    }

    /** True where someone asked to stop and files are left. */
    public boolean isStopped() {
        return stopped;
    }

    private int files() {
        return delivery.files().size();
    }

    private double share(double ofFile) {
        return (next + ofFile) / files();
    }

    private Progress within(Path file) {
        return new Progress() {
            @Override
            public void at(long done, long total) {
                double ofFile = total <= 0 ? 0 : Math.clamp((double) done / total, 0, 1);
                watch.at(file, next + 1, files(), share(ofFile));
            }

            @Override
            public boolean isCancelled() {
                return watch.isStopped();
            }
        };
    }
}
