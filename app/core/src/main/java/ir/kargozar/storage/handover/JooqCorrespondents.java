package ir.kargozar.storage.handover;

import static ir.kargozar.storage.schema.Tables.LOG;
import static ir.kargozar.storage.schema.Tables.PACKAGE_IN;
import static ir.kargozar.storage.schema.Tables.PACKAGE_SET_ASIDE;
import static ir.kargozar.storage.schema.Tables.PEER;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.handover.CameState;
import ir.kargozar.handover.ledger.Correspondent;
import ir.kargozar.handover.ledger.Correspondents;
import ir.kargozar.handover.ledger.Gap;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.storage.engine.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Counted in the database by its keys; the rows themselves, with their manifests, are read only of offices of which
 * something is missing.
 */
public final class JooqCorrespondents implements Correspondents {
    private static final Field<Long> LAST = DSL.max(PACKAGE_IN.SEQUENCE).as("last");
    private static final Field<Long> BEFORE = DSL.coalesce(
                    DSL.lag(PACKAGE_IN.SEQUENCE)
                            .over(DSL.partitionBy(PACKAGE_IN.SENDER).orderBy(PACKAGE_IN.SEQUENCE)),
                    0L)
            .as("before");
    private static final Pattern SUBJECT = Pattern.compile("(?:from )?(?<sender>[A-Z0-9-]+)[# ](?<sequence>\\d+)");

    private final Store store;

    public JooqCorrespondents(Store store) {
        this.store = store;
    }

    /** What is known of one office while it is put together. */
    private static final class Known {
        private String name = "";
        private long last;
        private Optional<JalaliDate> takenOn = Optional.empty();
        private long held;
        private final List<Gap> missing = new ArrayList<>();
        private long setAside;

        Correspondent of(OfficeCode office) {
            return new Correspondent(office, name, last, takenOn, held, missing, setAside);
        }
    }

    @Override
    public List<Correspondent> all() {
        Map<String, Known> offices = new TreeMap<>();
        store.dsl()
                .select(PEER.OFFICE, PEER.NAME)
                .from(PEER)
                .forEach(row -> known(offices, row.value1()).name = row.value2());
        last(offices);
        gaps(offices);
        held(offices);
        setAside(offices);
        return offices.entrySet().stream()
                .map(each -> each.getValue().of(new OfficeCode(each.getKey())))
                .toList();
    }

    private static Known known(Map<String, Known> offices, String office) {
        return offices.computeIfAbsent(office, _ -> new Known());
    }

    private void last(Map<String, Known> offices) {
        var ends = store.dsl()
                .select(PACKAGE_IN.SENDER.as("sender"), LAST)
                .from(PACKAGE_IN)
                .groupBy(PACKAGE_IN.SENDER)
                .asTable("ends");
        store.dsl()
                .select(PACKAGE_IN.SENDER, PACKAGE_IN.SEQUENCE, PACKAGE_IN.APPLIED_ON)
                .from(PACKAGE_IN)
                .join(ends)
                .on(PACKAGE_IN.SENDER.eq(ends.field("sender", String.class)))
                .and(PACKAGE_IN.SEQUENCE.eq(ends.field("last", Long.class)))
                .forEach(row -> {
                    Known office = known(offices, row.value1());
                    office.last = row.value2();
                    office.takenOn = day(row.value3());
                });
    }

    private static Optional<JalaliDate> day(@Nullable Long number) {
        return Optional.ofNullable(number).map(known -> JalaliDate.ofNumber(Math.toIntExact(known)));
    }

    /** Offices of whose numbers some are missing: of the others there are as many packages as the highest number. */
    private Select<Record1<String>> incomplete() {
        return store.dsl()
                .select(PACKAGE_IN.SENDER)
                .from(PACKAGE_IN)
                .groupBy(PACKAGE_IN.SENDER)
                .having(DSL.count().cast(Long.class).lt(DSL.max(PACKAGE_IN.SEQUENCE)));
    }

    private void gaps(Map<String, Known> offices) {
        var steps = store.dsl()
                .select(PACKAGE_IN.SENDER.as("sender"), PACKAGE_IN.SEQUENCE.as("sequence"), BEFORE)
                .from(PACKAGE_IN)
                .where(PACKAGE_IN.SENDER.in(incomplete()))
                .asTable("steps");
        Field<Long> sequence = DSL.field(DSL.name("steps", "sequence"), Long.class);
        Field<Long> before = DSL.field(DSL.name("steps", "before"), Long.class);
        Field<String> sender = DSL.field(DSL.name("steps", "sender"), String.class);
        store.dsl()
                .select(sender, before, sequence)
                .from(steps)
                .where(sequence.gt(before.plus(1)))
                .orderBy(sender, sequence)
                .forEach(row -> known(offices, row.value1()).missing.add(new Gap(row.value2() + 1, row.value3() - 1)));
    }

    private void held(Map<String, Known> offices) {
        Field<Integer> held = DSL.count(DSL.when(PACKAGE_IN.STATE.eq(CameState.HELD.name()), 1));
        store.dsl()
                .select(PACKAGE_IN.SENDER, DSL.max(PACKAGE_IN.APPLIED_ON), held)
                .from(PACKAGE_IN)
                .where(PACKAGE_IN.SENDER.in(incomplete()))
                .groupBy(PACKAGE_IN.SENDER)
                .forEach(row -> {
                    Known office = known(offices, row.value1());
                    office.takenOn = day(row.value2());
                    office.held = row.value3();
                });
    }

    private void setAside(Map<String, Known> offices) {
        store.dsl()
                .select(PACKAGE_SET_ASIDE.OFFICE, DSL.count())
                .from(PACKAGE_SET_ASIDE)
                .where(PACKAGE_SET_ASIDE.DIRECTION.eq(StoredParts.IN))
                .groupBy(PACKAGE_SET_ASIDE.OFFICE)
                .forEach(row -> known(offices, row.value1()).setAside = row.value2());
    }

    /** The subjects are found in their index alone; a log row is read only of packages. */
    @Override
    public List<Contradiction> contradictions() {
        Select<Record1<Long>> ofPackages = store.dsl()
                .select(LOG.SEQUENCE)
                .from(LOG)
                .where(LOG.SUBJECT.like("%#%"))
                .or(LOG.SUBJECT.like("from %"));
        return store
                .dsl()
                .select(LOG.SUBJECT, LOG.AT)
                .from(LOG)
                .where(LOG.SEQUENCE.in(ofPackages))
                .and(LOG.ACTION.eq("package.conflict"))
                .orderBy(LOG.SEQUENCE.desc())
                .fetch()
                .stream()
                .flatMap(row -> contradiction(row).stream())
                .toList();
    }

    private static Optional<Contradiction> contradiction(Record row) {
        Matcher subject = SUBJECT.matcher(row.get(LOG.SUBJECT));
        return subject.matches()
                ? Optional.of(new Contradiction(
                        new OfficeCode(subject.group("sender")),
                        Long.parseLong(subject.group("sequence")),
                        Instant.ofEpochMilli(row.get(LOG.AT))))
                : Optional.empty();
    }
}
