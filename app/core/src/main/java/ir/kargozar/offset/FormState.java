package ir.kargozar.offset;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.text.Line;

/**
 * A form's life: draft → ready → printed → registered in the secretariat (B1, B9) → approved in the joint meeting by the treatment directorate, or
 * refused with a reason (B2) → sent, once the provincial office approved too → replaced by a new agreement (B14). Each step is a method of the state it starts
 * from, so that an impossible step cannot be written. That an agreement is in force, or expired, follows from its term.
 */
public sealed interface FormState {
    FormStatus status();

    /** What the secretariat wrote on it (B1). */
    record Registration(Line number, JalaliDate on) {}

    /** The joint meeting that decided on it (B2). */
    record Meeting(Line minutes, JalaliDate on) {}

    /** Not finished: its values may be wrong or missing. */
    record Draft() implements FormState {
        @Override
        public FormStatus status() {
            return FormStatus.DRAFT;
        }

        public Ready ready() {
            return new Ready();
        }

        public Withdrawn withdraw(JalaliDate on) {
            return new Withdrawn(on);
        }
    }

    /** Complete and good, to be printed and signed. */
    record Ready() implements FormState {
        @Override
        public FormStatus status() {
            return FormStatus.READY;
        }

        public Printed print() {
            return new Printed();
        }

        public Draft reopen() {
            return new Draft();
        }

        public Withdrawn withdraw(JalaliDate on) {
            return new Withdrawn(on);
        }
    }

    /** On paper; what is changed from here on is a new version. */
    record Printed() implements FormState {
        @Override
        public FormStatus status() {
            return FormStatus.PRINTED;
        }

        public Registered register(Registration registration) {
            return new Registered(registration);
        }

        public Draft reopen() {
            return new Draft();
        }

        public Withdrawn withdraw(JalaliDate on) {
            return new Withdrawn(on);
        }
    }

    /** In the book of the secretariat. */
    record Registered(Registration registration) implements FormState {
        @Override
        public FormStatus status() {
            return FormStatus.REGISTERED;
        }

        public Approved approve(Meeting meeting) {
            return new Approved(registration, meeting);
        }

        public Refused refuse(Meeting meeting, Line reason) {
            return new Refused(registration, meeting, reason);
        }

        /** A changed paper must be registered anew. */
        public Draft reopen() {
            return new Draft();
        }
    }

    /** Approved by the treatment directorate in the joint meeting; sent once the provincial office approved too (B2). */
    record Approved(Registration registration, Meeting meeting) implements FormState {
        @Override
        public FormStatus status() {
            return FormStatus.APPROVED;
        }

        /** Where the provincial office refused it. */
        public Refused refuse(Meeting other, Line reason) {
            return new Refused(registration, other, reason);
        }

        public Sent send(JalaliDate on) {
            return new Sent(registration, meeting, on);
        }
    }

    /** Refused by the joint meeting. */
    record Refused(Registration registration, Meeting meeting, Line reason) implements FormState {
        @Override
        public FormStatus status() {
            return FormStatus.REFUSED;
        }

        public Draft reopen() {
            return new Draft();
        }
    }

    /** Its copies went to their recipients (B2). */
    record Sent(Registration registration, Meeting meeting, JalaliDate on) implements FormState {
        @Override
        public FormStatus status() {
            return FormStatus.SENT;
        }

        public Replaced replace(FormNumber by) {
            return new Replaced(registration, meeting, on, by);
        }
    }

    /** An agreement in whose place another one came (B14). */
    record Replaced(Registration registration, Meeting meeting, JalaliDate sentOn, FormNumber by) implements FormState {
        @Override
        public FormStatus status() {
            return FormStatus.REPLACED;
        }
    }

    /** Thrown away before it was registered; its number stays its own. */
    record Withdrawn(JalaliDate on) implements FormState {
        @Override
        public FormStatus status() {
            return FormStatus.WITHDRAWN;
        }
    }
}
