package ir.kargozar.storage.claim;

import static ir.kargozar.storage.schema.Tables.CLAIM;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Deduction;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.claim.Status;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.money.Rial;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Record;

/** A claim's state in columns: each state fills those it has something for. */
final class StateColumns {
    private StateColumns() {}

    static List<Column> columns() {
        return List.of(
                Column.text(CLAIM.STATUS, Claim::status),
                Column.date(CLAIM.ACCEPTED_ON, claim -> acceptedOn(claim.state())),
                Column.date(CLAIM.STATE_ON, claim -> stateOn(claim.state())),
                Column.optional(
                        CLAIM.PACKAGE_TO, packaged(state -> state.recipient().value())),
                new Column(
                        CLAIM.PACKAGE_SEQUENCE,
                        claim -> packaged(ClaimState.Packaged::sequence)
                                .apply(claim)
                                .orElse(null)),
                new Column(
                        CLAIM.APPROVED_OF,
                        claim -> claim.state() instanceof ClaimState.Approved approved
                                ? (Object) approved.claimed().value()
                                : null),
                new Column(
                        CLAIM.APPROVED,
                        claim -> approved(claim.state()).map(Rial::value).orElse(null)),
                Column.optional(CLAIM.REASONS, claim -> reasons(claim.state()).map(Reasons::json)),
                Column.optional(CLAIM.DEDUCTIONS, claim -> deductions(claim.state())),
                Column.optional(CLAIM.ASSIGNED, claim -> assigned(claim.state())));
    }

    private static <T> Function<Claim<?>, Optional<?>> packaged(Function<ClaimState.Packaged, T> part) {
        return claim -> claim.state() instanceof ClaimState.Packaged packaged
                ? Optional.of(part.apply(packaged))
                : Optional.empty();
    }

    static Optional<JalaliDate> acceptedOn(ClaimState state) {
        return switch (state) {
            case ClaimState.Draft draft -> Optional.empty();
            case ClaimState.Returned returned -> Optional.empty();
            case ClaimState.Withdrawn withdrawn -> Optional.empty();
            case ClaimState.Accepted accepted -> Optional.of(accepted.on());
            case ClaimState.Packaged packaged -> Optional.of(packaged.acceptedOn());
            case ClaimState.Received received -> Optional.of(received.acceptedOn());
            case ClaimState.Approved approved -> Optional.of(approved.acceptedOn());
            case ClaimState.ReturnedByOffice returned -> Optional.of(returned.acceptedOn());
            case ClaimState.Paid paid -> Optional.of(paid.acceptedOn());
        };
    }

    static Optional<JalaliDate> stateOn(ClaimState state) {
        return switch (state) {
            case ClaimState.Draft draft -> Optional.empty();
            case ClaimState.Accepted accepted -> Optional.empty();
            case ClaimState.Packaged packaged -> Optional.empty();
            case ClaimState.Returned returned -> Optional.of(returned.on());
            case ClaimState.Withdrawn withdrawn -> Optional.of(withdrawn.on());
            case ClaimState.Received received -> Optional.of(received.on());
            case ClaimState.Approved approved -> Optional.of(approved.on());
            case ClaimState.ReturnedByOffice returned -> Optional.of(returned.on());
            case ClaimState.Paid paid -> Optional.of(paid.on());
        };
    }

    static Optional<Rial> approved(ClaimState state) {
        return switch (state) {
            case ClaimState.Approved approved -> Optional.of(approved.approved());
            case ClaimState.Paid paid -> Optional.of(paid.amount());
            default -> Optional.empty();
        };
    }

    static Optional<List<ReturnReason>> reasons(ClaimState state) {
        return switch (state) {
            case ClaimState.Returned returned -> Optional.of(returned.reasons());
            case ClaimState.ReturnedByOffice returned -> Optional.of(returned.reasons());
            default -> Optional.empty();
        };
    }

    private static Optional<String> deductions(ClaimState state) {
        List<Deduction> deductions = switch (state) {
            case ClaimState.Approved approved -> approved.deductions();
            case ClaimState.Paid paid -> paid.deductions();
            default -> List.of();
        };
        return deductions.isEmpty() ? Optional.empty() : Optional.of(Reasons.ofDeductions(deductions));
    }

    private static Optional<String> assigned(ClaimState state) {
        return state instanceof ClaimState.Paid paid ? paid.assigned().map(Assignments::json) : Optional.empty();
    }

    static ClaimState read(Record row) {
        return switch (Status.valueOf(row.get(CLAIM.STATUS))) {
            case DRAFT -> new ClaimState.Draft();
            case ACCEPTED -> new ClaimState.Accepted(accepted(row));
            case RETURNED_TO_INSURED -> new ClaimState.Returned(on(row), Reasons.of(row.get(CLAIM.REASONS)));
            case PACKAGED ->
                new ClaimState.Packaged(
                        accepted(row), new OfficeCode(row.get(CLAIM.PACKAGE_TO)), row.get(CLAIM.PACKAGE_SEQUENCE));
            case RECEIVED -> new ClaimState.Received(accepted(row), on(row));
            case APPROVED, PARTLY_APPROVED ->
                new ClaimState.Approved(
                        accepted(row),
                        on(row),
                        new Rial(row.get(CLAIM.APPROVED_OF)),
                        new Rial(row.get(CLAIM.APPROVED)),
                        Reasons.deductions(row.get(CLAIM.DEDUCTIONS)));
            case RETURNED_BY_OFFICE ->
                new ClaimState.ReturnedByOffice(accepted(row), on(row), Reasons.of(row.get(CLAIM.REASONS)));
            case PAID ->
                new ClaimState.Paid(
                        accepted(row),
                        on(row),
                        new Rial(row.get(CLAIM.APPROVED)),
                        Reasons.deductions(row.get(CLAIM.DEDUCTIONS)),
                        Assignments.of(row.get(CLAIM.ASSIGNED)));
            case WITHDRAWN -> new ClaimState.Withdrawn(on(row));
        };
    }

    private static JalaliDate accepted(Record row) {
        return PersonColumns.date(row.get(CLAIM.ACCEPTED_ON));
    }

    private static JalaliDate on(Record row) {
        return PersonColumns.date(row.get(CLAIM.STATE_ON));
    }
}
