package ir.kargozar.storage.claim;

import static ir.kargozar.storage.schema.Tables.AGENCY;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.storage.engine.Store;
import java.util.Optional;
import org.jooq.impl.DSL;

/** The short numbers that agencies have in keys: given in the order in which agencies were first seen. */
final class Agencies {
    private final Store store;
    private final String byCode;

    Agencies(Store store) {
        this.store = store;
        this.byCode = store.dsl()
                .select(AGENCY.AGENCY_)
                .from(AGENCY)
                .where(AGENCY.CODE.eq(""))
                .getSQL();
    }

    Optional<Long> find(OfficeCode code) {
        return store.rows(byCode, row -> row.getLong(1), code.value()).stream().findFirst();
    }

    /** Within the running transaction. */
    long findOrAdd(OfficeCode code) {
        return find(code).orElseGet(() -> {
            store.dsl()
                    .insertInto(AGENCY, AGENCY.AGENCY_, AGENCY.CODE)
                    .select(DSL.select(
                                    DSL.coalesce(DSL.max(AGENCY.AGENCY_), DSL.inline(0L))
                                            .plus(1),
                                    DSL.val(code.value()))
                            .from(AGENCY))
                    .execute();
            return find(code).orElseThrow();
        });
    }
}
