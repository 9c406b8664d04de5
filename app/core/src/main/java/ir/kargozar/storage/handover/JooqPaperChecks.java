package ir.kargozar.storage.handover;

import static ir.kargozar.storage.schema.Tables.AGENCY;
import static ir.kargozar.storage.schema.Tables.PAPER_CHECK;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.handover.paper.PaperChecks;
import ir.kargozar.handover.paper.PaperFile;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Fault;
import ir.kargozar.storage.claim.ClaimKeys;
import ir.kargozar.storage.engine.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Paper files in their table, a row a claim of a package that came. */
public final class JooqPaperChecks implements PaperChecks {
    private static final int CHUNK = 500;

    private final Store store;
    private final ChangeLog log;
    private final ClaimKeys keys;
    private final String expect;

    public JooqPaperChecks(Store store, ChangeLog log) {
        this.store = store;
        this.log = log;
        this.keys = new ClaimKeys(store);
        this.expect = store.insert(PAPER_CHECK, List.of(PAPER_CHECK.SENDER, PAPER_CHECK.SEQUENCE, PAPER_CHECK.CLAIM));
    }

    @Override
    public void expect(OfficeCode sender, long sequence, List<ClaimNumber> numbers) {
        List<@Nullable Object[]> rows = new ArrayList<>(numbers.size());
        for (ClaimNumber number : numbers) {
            rows.add(new @Nullable Object[] {sender.value(), sequence, position(number)});
        }
        store.batch(expect, rows);
    }

    private long position(ClaimNumber number) {
        return keys.position(number).orElseThrow(() -> new Fault("CLAIM_MISSING", number.toString()));
    }

    private static Condition of(OfficeCode sender, long sequence) {
        return PAPER_CHECK.SENDER.eq(sender.value()).and(PAPER_CHECK.SEQUENCE.eq(sequence));
    }

    @Override
    public List<PaperFile> files(OfficeCode sender, long sequence) {
        return store.dsl()
                .select(PAPER_CHECK.fields())
                .select(AGENCY.CODE)
                .from(PAPER_CHECK)
                .join(AGENCY)
                .on(AGENCY.AGENCY_.eq(PAPER_CHECK.CLAIM.mod(ClaimKeys.AGENCIES)))
                .where(of(sender, sequence))
                .orderBy(PAPER_CHECK.CLAIM)
                .fetch(JooqPaperChecks::file);
    }

    private static PaperFile file(Record row) {
        ClaimNumber number = ClaimKeys.number(row.get(PAPER_CHECK.CLAIM), new OfficeCode(row.get(AGENCY.CODE)));
        return new PaperFile(
                number,
                Optional.ofNullable(row.get(PAPER_CHECK.FIRST_BY))
                        .map(first -> new PaperFile.Check(
                                row.get(PAPER_CHECK.IS_THERE) == 1,
                                first,
                                Optional.ofNullable(row.get(PAPER_CHECK.SECOND_BY)))));
    }

    @Override
    public void look(OfficeCode sender, long sequence, PaperFile seen, Change change) {
        PaperFile.Check check = seen.check().orElseThrow();
        store.dsl()
                .update(PAPER_CHECK)
                .set(PAPER_CHECK.IS_THERE, check.isThere() ? 1L : 0L)
                .set(PAPER_CHECK.FIRST_BY, check.first())
                .setNull(PAPER_CHECK.SECOND_BY)
                .where(of(sender, sequence))
                .and(PAPER_CHECK.CLAIM.eq(position(seen.number())))
                .execute();
        log.append(change, seen.number().toString(), "", "");
    }

    @Override
    public void confirm(OfficeCode sender, long sequence, List<ClaimNumber> numbers, Change change) {
        List<Long> claims = numbers.stream().map(this::position).toList();
        for (int from = 0; from < claims.size(); from += CHUNK) {
            store.dsl()
                    .update(PAPER_CHECK)
                    .set(PAPER_CHECK.SECOND_BY, change.who())
                    .where(of(sender, sequence))
                    .and(PAPER_CHECK.CLAIM.in(claims.subList(from, Math.min(claims.size(), from + CHUNK))))
                    .execute();
        }
        log.append(change, "from " + sender + " " + sequence, "", Integer.toString(numbers.size()));
    }
}
