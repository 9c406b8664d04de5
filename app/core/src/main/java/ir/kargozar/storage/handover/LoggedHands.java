package ir.kargozar.storage.handover;

import static ir.kargozar.storage.schema.Tables.ACCOUNT;
import static ir.kargozar.storage.schema.Tables.LOG;

import ir.kargozar.handover.Hands;
import ir.kargozar.storage.engine.Store;
import java.util.Optional;
import org.jooq.Record3;

/**
 * Who made a package and who confirmed it, as the log has it: a confirmation stands before what it was given for, and is
 * good for that one only.
 */
final class LoggedHands {
    private static final String MADE = "package.made";
    private static final String SECOND = "package.second";

    private final Store store;

    LoggedHands(Store store) {
        this.store = store;
    }

    /** @param subject of the package in the log */
    Optional<Hands> of(String subject) {
        return store.dsl()
                .select(LOG.SEQUENCE, LOG.WHO)
                .from(LOG)
                .where(LOG.SUBJECT.eq(subject), LOG.ACTION.eq(MADE))
                .fetchOptional(row -> new Hands(name(row.value2()), second(row.value1(), row.value2())));
    }

    private Optional<String> second(long made, String who) {
        Record3<Long, String, String> before = store.dsl()
                .select(LOG.SEQUENCE, LOG.ACTION, LOG.SUBJECT)
                .from(LOG)
                .where(LOG.SEQUENCE.lt(made), LOG.WHO.eq(who), LOG.ACTION.in(MADE, SECOND))
                .orderBy(LOG.SEQUENCE.desc())
                .limit(1)
                .fetchOne();
        return Optional.ofNullable(before)
                .filter(row -> row.value2().equals(SECOND))
                .map(row -> name(row.value3()));
    }

    private String name(String login) {
        return store.dsl()
                .select(ACCOUNT.NAME)
                .from(ACCOUNT)
                .where(ACCOUNT.LOGIN.eq(login))
                .fetchOptional(ACCOUNT.NAME)
                .orElse(login);
    }
}
