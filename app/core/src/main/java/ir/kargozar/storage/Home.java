package ir.kargozar.storage;

import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.key.Attempts;
import ir.kargozar.storage.key.DataKey;
import ir.kargozar.storage.key.KeyRing;
import ir.kargozar.storage.key.Moment;
import ir.kargozar.storage.scan.Shelf;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Where a workspace keeps its key ring and its store; closing it gives everything back. */
interface Home extends AutoCloseable {

    KeyRing keys();

    void keep(KeyRing keys);

    /** Changes what is known of wrong passphrases, and says what is known now. */
    Attempts attempts(UnaryOperator<Attempts> change);

    /** This machine's clocks, or better ones where there are. */
    Moment now(Moment here);

    /** A new store, filled by {@code first}, which lasts only once that has worked. */
    void create(KeyRing.Fresh fresh, boolean training, Consumer<Store> first);

    /** Refused with WORKSPACE_NEWER_SCHEMA, and nothing touched; with DATABASE_DAMAGED, DATABASE_DAMAGED_ALONE. */
    Store open(DataKey key, Clock clock);

    /** Where contents of scans lie. */
    Shelf scans(Store store);

    @Override
    void close();
}
