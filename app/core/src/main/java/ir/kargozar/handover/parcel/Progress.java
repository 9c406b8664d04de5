package ir.kargozar.handover.parcel;

import ir.kargozar.office.Refusal;

/** Word of how far long work is, and whether to stop it. */
public interface Progress {
    Progress NONE = new Progress() {
        @Override
        public void at(long done, long total) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** @param total in the same unit as {@code done}; 0 where not known */
    void at(long done, long total);

    boolean isCancelled();

    /** Says where the work is; refusal PACKAGE_CANCELLED where someone asked to stop. */
    default void step(long done, long total) {
        if (isCancelled()) {
            throw new Refusal("PACKAGE_CANCELLED");
        }
        at(done, total);
    }
}
