package ir.kargozar.storage.bank;

import static ir.kargozar.storage.schema.Tables.BANK_ACCOUNT;
import static ir.kargozar.storage.schema.Tables.BANK_LIST;
import static ir.kargozar.storage.schema.Tables.BANK_LIST_ROW;

import ir.kargozar.bank.AskedList;
import ir.kargozar.bank.OwnedAccount;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Account.Confirmation;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.Sheba;
import ir.kargozar.storage.engine.Store;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Lists sent to the bank, in their tables. */
final class AskedLists {
    private final Store store;

    AskedLists(Store store) {
        this.store = store;
    }

    void add(long number, JalaliDate on, List<OwnedAccount> accounts) {
        store.dsl()
                .insertInto(BANK_LIST)
                .set(BANK_LIST.NUMBER, number)
                .set(BANK_LIST.MADE_ON, (long) on.number())
                .set(BANK_LIST.ACCOUNTS, (long) accounts.size())
                .execute();
        List<@Nullable Object[]> rows = new ArrayList<>(accounts.size());
        for (OwnedAccount account : accounts) {
            rows.add(new @Nullable Object[] {
                number,
                rows.size() + 1L,
                account.sheba().value(),
                account.owner().value(),
                account.ownerName()
            });
        }
        store.batch(store.insert(BANK_LIST_ROW, List.of(BANK_LIST_ROW.fields())), rows);
    }

    List<AskedList> all() {
        Field<Long> waiting = DSL.field(DSL.select(DSL.count().cast(Long.class))
                .from(BANK_LIST_ROW)
                .join(BANK_ACCOUNT)
                .on(BANK_ACCOUNT.SHEBA.eq(BANK_LIST_ROW.SHEBA).and(BANK_ACCOUNT.OWNER.eq(BANK_LIST_ROW.OWNER)))
                .where(BANK_LIST_ROW.LIST.eq(BANK_LIST.NUMBER))
                .and(BANK_ACCOUNT.STATE.eq(Confirmation.ASKED.name())));
        return store.dsl()
                .select(BANK_LIST.fields())
                .select(waiting)
                .from(BANK_LIST)
                .orderBy(BANK_LIST.NUMBER.desc())
                .fetch(row -> new AskedList(
                        row.get(BANK_LIST.NUMBER),
                        JalaliDate.ofNumber(Math.toIntExact(row.get(BANK_LIST.MADE_ON))),
                        row.get(BANK_LIST.ACCOUNTS),
                        row.get(waiting)));
    }

    List<OwnedAccount> rows(long list) {
        return store.dsl()
                .selectFrom(BANK_LIST_ROW)
                .where(BANK_LIST_ROW.LIST.eq(list))
                .orderBy(BANK_LIST_ROW.PLACE)
                .fetch(row -> new OwnedAccount(
                        new Sheba(row.get(BANK_LIST_ROW.SHEBA)),
                        new NationalId(row.get(BANK_LIST_ROW.OWNER)),
                        row.get(BANK_LIST_ROW.OWNER_NAME)));
    }
}
