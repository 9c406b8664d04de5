package ir.kargozar.storage.claim;

import static ir.kargozar.storage.schema.Tables.FORMER_CLAIM;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.Status;
import ir.kargozar.claim.draft.FormerClaims;
import ir.kargozar.claim.entry.ClaimJson;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.office.Fault;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.statistics.RollUp;
import ir.kargozar.text.Texts;
import java.util.List;
import org.jooq.Record;

/** What claims were, each with its content as the JSON of a claim. Its log rows are those of the change itself. */
public final class JooqFormerClaims implements FormerClaims {
    private final Store store;
    private final Claims claims;
    private final ClaimJson json;

    public JooqFormerClaims(Store store, Claims claims, Texts texts) {
        this.store = store;
        this.claims = claims;
        this.json = new ClaimJson(texts);
    }

    private Position position(ClaimNumber number) {
        return new Agencies(store)
                .find(number.agency())
                .map(agency -> Position.of(number, agency))
                .orElseThrow(() -> new Fault("FORMER_CLAIM_MISSING", number.toString()));
    }

    @Override
    public void keep(Claim<?> claim) {
        long position = position(claim.number()).value();
        new RollUp(store).changing(position, () -> insert(claim, position));
    }

    private void insert(Claim<?> claim, long position) {
        store.dsl()
                .insertInto(FORMER_CLAIM)
                .set(FORMER_CLAIM.CLAIM, position)
                .set(FORMER_CLAIM.REVISION, (long) claim.revision())
                .set(FORMER_CLAIM.STATUS, claim.status().name())
                .set(
                        FORMER_CLAIM.ACCEPTED_ON,
                        StateColumns.acceptedOn(claim.state())
                                .map(JooqFormerClaims::number)
                                .orElse(null))
                .set(
                        FORMER_CLAIM.STATE_ON,
                        StateColumns.stateOn(claim.state())
                                .map(JooqFormerClaims::number)
                                .orElse(null))
                .set(
                        FORMER_CLAIM.REASONS,
                        StateColumns.reasons(claim.state()).map(Reasons::json).orElse(null))
                .set(FORMER_CLAIM.CONTENT, json.write(claim.content()))
                .execute();
    }

    @Override
    public List<Claim<?>> of(ClaimNumber number) {
        return claims.find(number)
                .map(claim -> store.dsl()
                        .selectFrom(FORMER_CLAIM)
                        .where(FORMER_CLAIM.CLAIM.eq(position(number).value()))
                        .orderBy(FORMER_CLAIM.REVISION.desc())
                        .<Claim<?>>fetch(row -> former(claim, row)))
                .orElse(List.of());
    }

    private Claim<?> former(Claim<?> now, Record row) {
        return new Claim<>(
                now.id(),
                now.number(),
                Math.toIntExact(row.get(FORMER_CLAIM.REVISION)),
                content(now.number(), row.get(FORMER_CLAIM.CONTENT)),
                state(row));
    }

    private ClaimContent content(ClaimNumber number, String kept) {
        return switch (json.read(kept)) {
            case Reading.Valid(ClaimContent content) -> content;
            case Reading.Refused _ -> throw new Fault("FORMER_CLAIM_UNREADABLE", number.toString());
        };
    }

    private static ClaimState state(Record row) {
        return switch (Status.valueOf(row.get(FORMER_CLAIM.STATUS))) {
            case RETURNED_TO_INSURED ->
                new ClaimState.Returned(
                        PersonColumns.date(row.get(FORMER_CLAIM.STATE_ON)), Reasons.of(row.get(FORMER_CLAIM.REASONS)));
            case RETURNED_BY_OFFICE ->
                new ClaimState.ReturnedByOffice(
                        PersonColumns.date(row.get(FORMER_CLAIM.ACCEPTED_ON)),
                        PersonColumns.date(row.get(FORMER_CLAIM.STATE_ON)),
                        Reasons.of(row.get(FORMER_CLAIM.REASONS)));
            default -> new ClaimState.Draft();
        };
    }

    private static long number(JalaliDate date) {
        return date.number();
    }

    @Override
    public void forget(Claim<?> former) {
        long position = position(former.number()).value();
        new RollUp(store)
                .changing(
                        position,
                        () -> store.dsl()
                                .deleteFrom(FORMER_CLAIM)
                                .where(FORMER_CLAIM.CLAIM.eq(position))
                                .and(FORMER_CLAIM.REVISION.eq((long) former.revision()))
                                .execute());
    }
}
