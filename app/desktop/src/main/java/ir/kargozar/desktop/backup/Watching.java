package ir.kargozar.desktop.backup;

import ir.kargozar.backup.Watch;
import ir.kargozar.desktop.task.Headway;

/** Tells how far a backup is to the window. */
record Watching(Headway headway) implements Watch {
    @Override
    public void at(long done, long total) {
        headway.at(done, total);
    }

    @Override
    public boolean isStopped() {
        return headway.isStopped();
    }
}
