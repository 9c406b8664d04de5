package ir.kargozar.storage.claim;

import static ir.kargozar.storage.schema.Tables.AGENCY;
import static ir.kargozar.storage.schema.Tables.CLAIM;
import static ir.kargozar.storage.schema.Tables.ITEM;
import static ir.kargozar.storage.schema.Tables.PAPER;

import ir.kargozar.claim.Account;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.Paper;
import ir.kargozar.claim.PaperType;
import ir.kargozar.claim.Provider;
import ir.kargozar.claim.ProviderType;
import ir.kargozar.claim.Representative;
import ir.kargozar.claim.Treatment;
import ir.kargozar.identity.Mobile;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.Sheba;
import ir.kargozar.money.Rial;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;

/** Whole claims out of their rows, lowest position first. */
final class ClaimReader {
    private static final int CHUNK = 500;

    private final Store store;

    ClaimReader(Store store) {
        this.store = store;
    }

    List<Claim<?>> read(Condition wanted, int limit) {
        Result<Record> rows = store.dsl()
                .select(CLAIM.fields())
                .select(AGENCY.CODE)
                .from(CLAIM)
                .join(AGENCY)
                .on(AGENCY.AGENCY_.eq(CLAIM.AGENCY))
                .where(wanted)
                .orderBy(CLAIM.POSITION)
                .limit(limit)
                .fetch();
        List<Claim<?>> claims = new ArrayList<>(rows.size());
        for (int from = 0; from < rows.size(); from += CHUNK) {
            whole(rows.subList(from, Math.min(rows.size(), from + CHUNK)), claims);
        }
        return claims;
    }

    private void whole(List<Record> rows, List<Claim<?>> claims) {
        List<Long> positions = rows.stream().map(row -> row.get(CLAIM.POSITION)).toList();
        Map<Long, Result<Record>> items = parts(ITEM, ITEM.CLAIM, ITEM.PLACE, positions);
        Map<Long, Result<Record>> papers = parts(PAPER, PAPER.CLAIM, PAPER.PLACE, positions);
        for (Record row : rows) {
            Long position = row.get(CLAIM.POSITION);
            List<Item> ofItems = part(items, position).map(ClaimReader::item);
            List<Paper> ofPapers = part(papers, position).map(ClaimReader::paper);
            claims.add(claim(row, ofItems, ofPapers));
        }
    }

    private Map<Long, Result<Record>> parts(
            Table<Record> table, Field<Long> claim, Field<Long> place, List<Long> positions) {
        return store.dsl()
                .selectFrom(table)
                .where(claim.in(positions))
                .orderBy(claim, place)
                .fetchGroups(claim);
    }

    private Result<Record> part(Map<Long, Result<Record>> parts, Long position) {
        Result<Record> found = parts.get(position);
        return found == null ? store.dsl().newResult() : found;
    }

    private static Claim<?> claim(Record row, List<Item> items, List<Paper> papers) {
        ClaimContent content = new ClaimContent(
                PersonColumns.INSURED.read(row).orElseThrow(),
                PersonColumns.MAIN.read(row),
                bearer(row),
                account(row),
                treatment(row),
                PersonColumns.date(row.get(CLAIM.RECEIVED_ON)),
                items,
                papers);
        return new Claim<>(
                ClaimColumns.uuid(row.get(CLAIM.ID)),
                new Position(row.get(CLAIM.POSITION)).claimNumber(new OfficeCode(row.get(AGENCY.CODE))),
                Math.toIntExact(row.get(CLAIM.REVISION)),
                content,
                StateColumns.read(row));
    }

    private static Optional<Representative> bearer(Record row) {
        return Optional.ofNullable(row.get(CLAIM.BEARER_NATIONAL_ID))
                .map(id -> new Representative(
                        new NationalId(id),
                        new Line(row.get(CLAIM.BEARER_NAME)),
                        Optional.ofNullable(row.get(CLAIM.BEARER_MOBILE)).map(Mobile::new)));
    }

    private static Account account(Record row) {
        return new Account(
                new Sheba(row.get(CLAIM.ACCOUNT_SHEBA)),
                new NationalId(row.get(CLAIM.ACCOUNT_OWNER)),
                Account.Confirmation.valueOf(row.get(CLAIM.ACCOUNT_CONFIRMATION)),
                Optional.ofNullable(row.get(CLAIM.ACCOUNT_CONFIRMED_ON)).map(PersonColumns::date));
    }

    private static Treatment treatment(Record row) {
        Provider provider = new Provider(
                new Line(row.get(CLAIM.PROVIDER_NAME)),
                ProviderType.valueOf(row.get(CLAIM.PROVIDER_TYPE)),
                new Line(row.get(CLAIM.PROVIDER_CITY)),
                row.get(CLAIM.PROVIDER_CONTRACTED) == 1);
        return new Treatment(
                ClaimKind.valueOf(row.get(CLAIM.KIND)),
                provider,
                PersonColumns.date(row.get(CLAIM.SERVICE_FROM)),
                PersonColumns.date(row.get(CLAIM.SERVICE_TO)));
    }

    private static Item item(Record row) {
        return new Item(
                new Line(row.get(ITEM.SERVICE)),
                new Line(row.get(ITEM.INVOICE_NUMBER)),
                PersonColumns.date(row.get(ITEM.INVOICE_DATE)),
                new Rial(row.get(ITEM.AMOUNT)));
    }

    private static Paper paper(Record row) {
        return new Paper(
                PaperType.valueOf(row.get(PAPER.TYPE)),
                row.get(PAPER.ORIGINAL) == 1,
                Math.toIntExact(row.get(PAPER.PAGES)));
    }
}
