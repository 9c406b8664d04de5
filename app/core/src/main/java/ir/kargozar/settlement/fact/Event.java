package ir.kargozar.settlement.fact;

import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.identity.BranchCode;
import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.offset.FormCode;
import ir.kargozar.offset.FormFacts;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.Settlement.DebtKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.text.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What happened. */
public sealed interface Event {
    Kind kind();

    /** What moves money: a deduction, or the opposite of one. */
    sealed interface Entry extends Event {
        /** Rials. */
        Rial amount();
    }

    /**
     * The documents office registers a centre; told to its branch, where it is starred (B3). Once more, it is corrected.
     *
     * @param agreement its form 2
     * @param code of the centre as a workshop
     */
    record Centre(FormNumber agreement, LegalEntityId id, WorkshopCode code, BranchCode branch, Line name)
            implements Event {
        @Override
        public Kind kind() {
            return Kind.CENTRE;
        }
    }

    /**
     * A workshop that the centre owes; told to the workshop's branch (B9).
     *
     * @param form its form 4
     * @param centre the centre's own code
     */
    record Workshop(FormNumber form, WorkshopCode code, WorkshopCode centre, BranchCode branch, Named named)
            implements Event {
        @Override
        public Kind kind() {
            return Kind.WORKSHOP;
        }
    }

    /** @param centre the name of the centre that owes it; empty in facts that older programs stated */
    record Named(Line name, Line employer, Optional<Line> centre) {}

    /**
     * A centre's document.
     *
     * @param amount as it was audited, rials
     * @param list accounting list number, where it holds one (B11)
     */
    record Receivable(
            Reference document, WorkshopCode centre, JalaliMonth period, Rial amount, Optional<Reference> list)
            implements Event {
        @Override
        public Kind kind() {
            return Kind.RECEIVABLE;
        }
    }

    /** The accounting expert withdrew a document's list number (B11). */
    record ListWithdrawn(Reference document, Line expert, Line reason) implements Event {
        @Override
        public Kind kind() {
            return Kind.LIST_WITHDRAWN;
        }
    }

    /**
     * Accounting gave a document a list number: what is left of it is paid by that list, and nothing more is deducted of it (B11).
     * Told to the centre's branch, so that it comes back after a backup: forgotten, the document would be paid twice.
     *
     * @param list the number
     */
    record ListGiven(Reference document, Reference list) implements Event {
        @Override
        public Kind kind() {
            return Kind.LIST_GIVEN;
        }
    }

    /**
     * A declared debt was deducted from the centre's receivables (B5).
     *
     * @param declaration id of its fact
     * @param agreement that was in force
     * @param parts to the rial what was taken of each document
     */
    record Deducted(UUID declaration, FormNumber agreement, Rial amount, List<Part> parts) implements Entry {
        /** Documents of one deduction at most. */
        public static final int MOST_PARTS = 5_000;

        public Deducted {
            parts = List.copyOf(parts);
            Rial sum = parts.stream().map(Part::amount).reduce(Rial.ZERO, Rial::plus);
            Set<Reference> documents = new HashSet<>();
            require(parts.size() <= MOST_PARTS);
            require(sum.equals(amount) && parts.stream().allMatch(part -> documents.add(part.document())));
        }

        @Override
        public Kind kind() {
            return Kind.DEDUCTED;
        }
    }

    /** @param amount rials, more than none */
    record Part(Reference document, Rial amount) {
        public Part {
            require(amount.value() > 0);
        }
    }

    /** A declared debt was not deducted, and all that stands against it. */
    record Refused(UUID declaration, List<Failing> failing) implements Event {
        public Refused {
            failing = List.copyOf(failing);
            require(!failing.isEmpty());
        }

        @Override
        public Kind kind() {
            return Kind.REFUSED;
        }
    }

    /** The opposite of a deduction that was wrong: the centre has its receivables again, the branch its debt. */
    record Reversed(UUID deduction, Rial amount, Line reason) implements Entry {
        @Override
        public Kind kind() {
            return Kind.REVERSED;
        }
    }

    /**
     * Income notice (B6).
     *
     * @param of id of the entry
     * @param voucher number of its voucher
     */
    record Notice(PaperNumber number, UUID of, Rial amount, PaperNumber voucher) implements Event {
        @Override
        public Kind kind() {
            return Kind.NOTICE;
        }
    }

    /** Accounting's voucher, balanced (B6). */
    record Voucher(PaperNumber number, UUID of, List<VoucherLine> lines) implements Event {
        public Voucher {
            lines = List.copyOf(lines);
            require(!lines.isEmpty() && sum(lines, Side.DEBIT).equals(sum(lines, Side.CREDIT)));
        }

        public Rial amount() {
            return sum(lines, Side.DEBIT);
        }

        private static Rial sum(List<VoucherLine> lines, Side side) {
            return lines.stream()
                    .filter(line -> line.side() == side)
                    .map(VoucherLine::amount)
                    .reduce(Rial.ZERO, Rial::plus);
        }

        @Override
        public Kind kind() {
            return Kind.VOUCHER;
        }
    }

    enum Side {
        DEBIT,
        CREDIT
    }

    /** Where money stands in accounting. */
    enum Book {
        PAYABLE_TO_CENTRE,
        PREMIUM_INCOME
    }

    /** @param reference document, or debt */
    record VoucherLine(Side side, Book book, Reference reference, Rial amount) {}

    /** A debt of a workshop, as the branch has it. */
    record Debt(Reference number, WorkshopCode workshop, DebtKind debtKind, JalaliMonth period, Rial amount)
            implements Event {
        @Override
        public Kind kind() {
            return Kind.DEBT;
        }
    }

    /** The branch declares a debt by its number (B4). */
    record Declared(Reference debt, WorkshopCode workshop, DebtKind debtKind, JalaliMonth period, Rial amount)
            implements Event {
        @Override
        public Kind kind() {
            return Kind.DECLARED;
        }
    }

    /**
     * The branch's payment slip, and for what was reversed the opposite one; written back into the notice's row (B6).
     *
     * @param of id of the entry
     */
    record Slip(PaperNumber number, UUID of, PaperNumber notice, Rial amount) implements Event {
        @Override
        public Kind kind() {
            return Kind.SLIP;
        }
    }

    /**
     * The branch told the centre, and the employer of a workshop that it owes, in writing what was settled (B8, B10).
     *
     * @param of id of the entry
     */
    record Told(UUID of) implements Event {
        @Override
        public Kind kind() {
            return Kind.TOLD;
        }
    }

    /**
     * The treatment directorate puts a registered form before the joint meeting; told to the provincial office (B2).
     *
     * @param form number, version and checksum: what both sides have on paper
     */
    record Tabled(FormCode form, FormState.Registration registration, Subject subject) implements Event {
        @Override
        public Kind kind() {
            return Kind.TABLED;
        }
    }

    /**
     * What a form before the meeting is about.
     *
     * @param workshop of a form 4, else empty
     * @param amount rials
     */
    record Subject(
            Line centre, LegalEntityId id, Optional<Line> workshop, Optional<Rial> amount, FormFacts.Term term) {}

    /**
     * One side's word in the joint meeting; both are needed (B2).
     *
     * @param tabled id of what lay before it
     * @param refusal why not; empty where it was approved
     */
    record Verdict(UUID tabled, FormState.Meeting meeting, Optional<Line> refusal) implements Event {
        @Override
        public Kind kind() {
            return Kind.VERDICT;
        }

        public boolean isApproval() {
            return refusal.isEmpty();
        }
    }

    /**
     * This office was put back from a backup and asks what it had said.
     *
     * @param mark how often that happened so far
     */
    record Restored(int mark) implements Event {
        public Restored {
            require(mark > 0);
        }

        @Override
        public Kind kind() {
            return Kind.RESTORED;
        }
    }

    /** All that is known here of it was sent before this. */
    record Heard(UUID restored) implements Event {
        @Override
        public Kind kind() {
            return Kind.HEARD;
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("SETTLEMENT_FACT");
        }
    }
}
