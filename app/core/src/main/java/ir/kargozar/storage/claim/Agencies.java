package ir.kargozar.storage.claim;

import static ir.kargozar.storage.schema.Tables.AGENCY;
import static ir.kargozar.storage.schema.Tables.OFFICE;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.storage.engine.Store;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.impl.DSL;

/** The short numbers that agencies have in keys: given in the order in which agencies were first seen. */
final class Agencies {
    private final Store store;
    private final String byCode;
    private final String office;

    Agencies(Store store) {
        this.store = store;
        this.byCode = store.dsl()
                .select(AGENCY.AGENCY_)
                .from(AGENCY)
                .where(AGENCY.CODE.eq(""))
                .getSQL();
        this.office = store.dsl().select(OFFICE.CODE).from(OFFICE).getSQL();
    }

    /** Who acts, where the claims are this office's own; nobody else's clerk is known here. */
    Function<OfficeCode, String> clerk(String who) {
        Optional<String> own = own();
        return agency -> own.filter(agency.value()::equals).isPresent() ? who : "";
    }

    /** Code of this office. */
    Optional<String> own() {
        return store.rows(office, row -> row.getString(1)).stream().findFirst();
    }

    Optional<Long> find(OfficeCode code) {
        return store.rows(byCode, row -> row.getLong(1), code.value()).stream().findFirst();
    }

    /** Within the running transaction. */
    long findOrAdd(OfficeCode code) {
        return find(code).orElseGet(() -> {
            store.dsl()
                    .insertInto(AGENCY, AGENCY.AGENCY_, AGENCY.CODE, AGENCY.PROVINCE)
                    .select(DSL.select(
                                    DSL.coalesce(DSL.max(AGENCY.AGENCY_), DSL.inline(0L))
                                            .plus(1),
                                    DSL.val(code.value()),
                                    DSL.field(DSL.select(OFFICE.PROVINCE).from(OFFICE)))
                            .from(AGENCY))
                    .execute();
            return find(code).orElseThrow();
        });
    }
}
