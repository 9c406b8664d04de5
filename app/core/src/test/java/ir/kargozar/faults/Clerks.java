package ir.kargozar.faults;

import java.io.IOException;

/** Where clerks come from, to be killed. */
interface Clerks extends AutoCloseable {

    Life start(Clerk.Task task) throws IOException;

    @Override
    void close();

    /** A process that works until it is killed. */
    interface Life {
        boolean isAlive();

        /** kill −9, and waits for its end; false where it had ended by itself. */
        boolean kill() throws IOException, InterruptedException;
    }
}
