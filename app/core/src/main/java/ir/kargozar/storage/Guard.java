package ir.kargozar.storage;

import ir.kargozar.account.Credentials;
import ir.kargozar.office.Refusal;
import ir.kargozar.storage.key.DataKey;
import ir.kargozar.storage.key.KeyRing;
import ir.kargozar.storage.key.Moment;
import java.time.Clock;
import java.util.function.LongSupplier;

/** Opens a key ring and makes guessing slow. What was wrong is written down before it is said. */
record Guard(Home home, Clock clock, LongSupplier steady) {
    private static final long SECOND = 1000;

    /** Refused with PASSPHRASE_WAIT (seconds), and as {@link KeyRing#open}. */
    DataKey open(Credentials credentials) {
        return open(home.keys(), credentials);
    }

    /** As {@link #open(Credentials)}, with a ring that came from elsewhere: a backup's. Counted in this home. */
    DataKey open(KeyRing keys, Credentials credentials) {
        if (!keys.isWorthGuessing(credentials)) {
            return keys.open(credentials);
        }
        String name = keys.counted(credentials);
        Moment now = home.now(new Moment(clock.millis(), steady.getAsLong()));
        long left = home.attempts(attempts -> attempts.at(now)).left(name, now);
        if (left > 0) {
            throw new Refusal("PASSPHRASE_WAIT", Long.toString((left + SECOND - 1) / SECOND));
        }
        return tried(keys, credentials, name);
    }

    private DataKey tried(KeyRing keys, Credentials credentials, String name) {
        try {
            DataKey key = keys.open(credentials);
            home.attempts(attempts -> attempts.right(name));
            return key;
        } catch (Refusal refusal) {
            Moment now = home.now(new Moment(clock.millis(), steady.getAsLong()));
            home.attempts(attempts -> attempts.wrong(name, now));
            throw refusal;
        }
    }
}
