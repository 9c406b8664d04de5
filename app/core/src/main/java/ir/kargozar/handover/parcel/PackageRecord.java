package ir.kargozar.handover.parcel;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.circular.Circular;
import ir.kargozar.circular.CircularContent;
import ir.kargozar.circular.CircularId;
import ir.kargozar.circular.CircularNumber;
import ir.kargozar.circular.Reading;
import ir.kargozar.claim.Assignment;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.Deduction;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.handover.peer.Card;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.money.Rial;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.FormTemplate;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.scan.ChosenScan;
import ir.kargozar.statistics.statement.Statement;
import ir.kargozar.training.fact.Fact;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One thing that travels in a package. */
public sealed interface PackageRecord {

    /**
     * Agency → documents office: a claim accepted at the counter; the way back: one that the agency has lost.
     *
     * @param scans that hang on it, in order; their contents are in the same package
     */
    record SentClaim(
            UUID id,
            ClaimNumber number,
            int revision,
            JalaliDate acceptedOn,
            ClaimContent content,
            List<ChosenScan> scans)
            implements PackageRecord {
        public SentClaim {
            scans = List.copyOf(scans);
        }
    }

    /**
     * The word of the other side that a package came and was applied.
     *
     * @param sequence of the package that came
     * @param hash of the package that came: a receipt for other content is none
     * @param on the day it was applied
     * @param setAside records that could not be taken, with their reasons
     */
    record Receipt(long sequence, UUID id, String hash, JalaliDate on, List<SetAside> setAside)
            implements PackageRecord {
        public Receipt {
            setAside = List.copyOf(setAside);
        }
    }

    /**
     * The sender's card from now on. Its package is signed with the key before it; those after it with the new one.
     */
    record Renewal(Card card) implements PackageRecord {}

    /** What forms of this package were printed with; before the first of them, once. */
    record Template(FormTemplate template) implements PackageRecord {}

    /**
     * A form that its office sent (B2), with what the secretariat and the meeting wrote on it.
     *
     * @param form in a state from {@link FormState.Sent} on; its number says whose it is
     * @param template hash of what its version was printed with, where it was
     */
    record SentForm(OffsetForm<?> form, Optional<String> template) implements PackageRecord {}

    /**
     * An office → those below it: a circular as it was published (A3). Whose it is, the package says.
     *
     * @param content the contents of its attachments are in the same package
     */
    record SentCircular(CircularNumber number, int revision, CircularContent content, JalaliDate publishedOn)
            implements PackageRecord {
        /** As its publisher's. */
        public Circular of(OfficeCode publisher) {
            return new Circular(new CircularId(publisher, number), revision, content, publishedOn);
        }

        /** Its attachments, as what hangs on a record. */
        public List<ChosenScan> scans() {
            return content.attachments().stream()
                    .map(scan -> new ChosenScan(scan, Optional.empty()))
                    .toList();
        }
    }

    /** To the publisher of a circular: someone of the sender's office read a revision of it. */
    record CircularRead(CircularNumber number, int revision, Reading reading) implements PackageRecord {}

    /** An agency → its documents office → those above: a month's statistics as they were stated (A2, A3). */
    record SentStatement(Statement statement) implements PackageRecord {}

    /** Agency → documents office, and the way back: something that happened in training (A4). */
    record SentFact(Fact fact) implements PackageRecord {}

    /** Between a documents office and a branch: something that happened while debts are set off (B3 to B6). */
    record SentSettlement(ir.kargozar.settlement.fact.Fact fact) implements PackageRecord {}

    /**
     * Documents office → agency: what became of a claim.
     *
     * @param claim its id: after a restored backup another claim may have the number; empty from an older program
     */
    record Answer(ClaimNumber number, int revision, Decision decision, Optional<UUID> claim) implements PackageRecord {
        public Answer(ClaimNumber number, int revision, Decision decision) {
            this(number, revision, decision, Optional.empty());
        }
    }

    /** The office's decision on a claim, so far. */
    sealed interface Decision {
        JalaliDate on();

        /**
         * Approved in full or in part.
         *
         * @param deductions of single items; may be none
         */
        record Approved(JalaliDate on, Rial amount, List<Deduction> deductions) implements Decision {
            public Approved {
                deductions = List.copyOf(deductions);
            }

            public Approved(JalaliDate on, Rial amount) {
                this(on, amount, List.of());
            }
        }

        /** Given back with reasons. */
        record GivenBack(JalaliDate on, List<ReturnReason> reasons) implements Decision {
            public GivenBack {
                reasons = List.copyOf(reasons);
                if (reasons.isEmpty()) {
                    throw new IllegalArgumentException("RETURN_REASON_MISSING");
                }
            }
        }

        /**
         * Paid to the account, or owed to a centre.
         *
         * @param deductions as it was approved; may be none
         * @param assigned to which centre, and by which letter
         */
        record Paid(JalaliDate on, Rial amount, List<Deduction> deductions, Optional<Assignment> assigned)
                implements Decision {
            public Paid {
                deductions = List.copyOf(deductions);
            }

            public Paid(JalaliDate on, Rial amount) {
                this(on, amount, List.of(), Optional.empty());
            }
        }
    }
}
