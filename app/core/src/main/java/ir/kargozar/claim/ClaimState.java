package ir.kargozar.claim;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.money.Rial;
import java.util.List;
import java.util.Optional;

/**
 * Where a claim stands: draft → accepted | returned to the insured | withdrawn → packaged → received → examined
 * (approved, partly, returned) → paid. Each step is a method of the state it starts from, so that an impossible step
 * cannot be written. Until it is packaged, and once it is given back, a claim can be a draft again.
 */
public sealed interface ClaimState {
    Status status();

    /** Entered, not yet decided at the counter. */
    record Draft() implements ClaimState {
        @Override
        public Status status() {
            return Status.DRAFT;
        }

        public Accepted accept(JalaliDate on) {
            return new Accepted(on);
        }

        public Returned returnToInsured(JalaliDate on, List<ReturnReason> reasons) {
            return new Returned(on, reasons);
        }

        public Withdrawn withdraw(JalaliDate on) {
            return new Withdrawn(on);
        }
    }

    /** Taken in at the counter; its receipt may be printed. */
    record Accepted(JalaliDate on) implements ClaimState {
        @Override
        public Status status() {
            return Status.ACCEPTED;
        }

        public Packaged pack(OfficeCode recipient, long sequence) {
            return new Packaged(on, recipient, sequence);
        }

        public Draft reopen() {
            return new Draft();
        }
    }

    /** Given back at the counter with reasons (A2). */
    record Returned(JalaliDate on, List<ReturnReason> reasons) implements ClaimState {
        public Returned {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("RETURN_REASON_MISSING");
            }
        }

        @Override
        public Status status() {
            return Status.RETURNED_TO_INSURED;
        }

        public Draft reopen() {
            return new Draft();
        }
    }

    /** A draft thrown away: its number stays its own, and it can be a draft again. */
    record Withdrawn(JalaliDate on) implements ClaimState {
        @Override
        public Status status() {
            return Status.WITHDRAWN;
        }

        public Draft reopen() {
            return new Draft();
        }
    }

    /** Frozen in a package to the documents office. */
    record Packaged(JalaliDate acceptedOn, OfficeCode recipient, long sequence) implements ClaimState {
        @Override
        public Status status() {
            return Status.PACKAGED;
        }

        /** Its package will never be taken: it goes in another. */
        public Accepted unpack() {
            return new Accepted(acceptedOn);
        }

        /** @param on the day the office imported it, by its receipt or its own clock */
        public Received receive(JalaliDate on) {
            return new Received(acceptedOn, on);
        }
    }

    /** In the documents office's hands. */
    record Received(JalaliDate acceptedOn, JalaliDate on) implements ClaimState {
        @Override
        public Status status() {
            return Status.RECEIVED;
        }

        /** The office has lost it and will never take its package again: it goes in another. */
        public Accepted takeBack() {
            return new Accepted(acceptedOn);
        }

        /** Approved in full or in part: {@code approved} is at most the claimed amount, which the caller gives. */
        public Approved approve(JalaliDate day, Rial claimed, Rial approved) {
            return new Approved(acceptedOn, day, claimed, approved);
        }

        /** Approved but for what is deducted of its items. */
        public Approved approve(JalaliDate day, Rial claimed, List<Deduction> deductions) {
            return new Approved(acceptedOn, day, claimed, claimed.minus(Deduction.sum(deductions)), deductions);
        }

        public ReturnedByOffice giveBack(JalaliDate day, List<ReturnReason> reasons) {
            return new ReturnedByOffice(acceptedOn, day, reasons);
        }
    }

    /**
     * Examined and approved: in full where the amounts are equal, else in part.
     *
     * @param deductions of its items; none where a part was approved as a whole
     */
    record Approved(JalaliDate acceptedOn, JalaliDate on, Rial claimed, Rial approved, List<Deduction> deductions)
            implements ClaimState {
        public Approved(JalaliDate acceptedOn, JalaliDate on, Rial claimed, Rial approved) {
            this(acceptedOn, on, claimed, approved, List.of());
        }

        public Approved {
            deductions = Deduction.of(claimed, approved, deductions);
            if (approved.compareTo(claimed) > 0 || approved.equals(Rial.ZERO)) {
                throw new IllegalArgumentException("APPROVED_AMOUNT");
            }
        }

        @Override
        public Status status() {
            return approved.equals(claimed) ? Status.APPROVED : Status.PARTLY_APPROVED;
        }

        /** The office has lost claim and decision and will never take its package again: it goes in another. */
        public Accepted takeBack() {
            return new Accepted(acceptedOn);
        }

        public Paid pay(JalaliDate day) {
            return new Paid(acceptedOn, day, approved, deductions);
        }

        /** Owed to a centre from that day on. */
        public Paid assign(JalaliDate day, Assignment to) {
            return new Paid(acceptedOn, day, approved, deductions, Optional.of(to));
        }
    }

    /** Examined and given back by the documents office. */
    record ReturnedByOffice(JalaliDate acceptedOn, JalaliDate on, List<ReturnReason> reasons) implements ClaimState {
        public ReturnedByOffice {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("RETURN_REASON_MISSING");
            }
        }

        @Override
        public Status status() {
            return Status.RETURNED_BY_OFFICE;
        }

        public Draft reopen() {
            return new Draft();
        }
    }

    /**
     * Paid to the main insured's account, or owed to the centre that it was assigned to.
     *
     * @param deductions as it was approved
     */
    record Paid(
            JalaliDate acceptedOn,
            JalaliDate on,
            Rial amount,
            List<Deduction> deductions,
            Optional<Assignment> assigned)
            implements ClaimState {
        public Paid {
            deductions = List.copyOf(deductions);
        }

        public Paid(JalaliDate acceptedOn, JalaliDate on, Rial amount, List<Deduction> deductions) {
            this(acceptedOn, on, amount, deductions, Optional.empty());
        }

        public Paid(JalaliDate acceptedOn, JalaliDate on, Rial amount) {
            this(acceptedOn, on, amount, List.of());
        }

        @Override
        public Status status() {
            return Status.PAID;
        }
    }
}
