package ir.kargozar.settlement.board;

import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.fact.Reference;
import java.util.Optional;

/**
 * Something that waits for this desk.
 *
 * @param subject what it is about
 */
public record Task(Todo todo, Subject subject, Stop.Wait waited) {

    /** What is to be done. */
    public enum Todo {
        /** A printed form gets its number and day (B1, B9). */
        REGISTER_FORM(Station.REGISTERED),
        /** A registered form is decided in the joint meeting (B2). */
        DECIDE(Station.DIRECTORATE),
        /** What the provincial office refused is refused here too (B2). */
        REFUSE_TOO(Station.DIRECTORATE),
        /** The provincial office’s word (B2). */
        CONSENT(Station.PROVINCE),
        /** Both sides approved: the copies go out (B2). */
        SEND(Station.COPIES),
        /** A copy for a branch whose code fits nobody's: it goes to none (B2). */
        FIND_BRANCH(Station.COPIES),
        /** The centre of an agreement that came (B3). */
        REGISTER_CENTRE(Station.CENTRE),
        /** The workshop of a form 4 that came (B9). */
        REGISTER_WORKSHOP(Station.CENTRE),
        /** A debt of a starred workshop (B4). */
        DECLARE(Station.DECLARED),
        /** A debt that was refused or reversed. */
        DECLARE_AGAIN(Station.DECLARED),
        /** A declared debt that is not decided, as this office waits for others’ word (B5). */
        HEAR_OTHERS(Station.DECIDED),
        /** A debt was refused as documents hold list numbers (B11). */
        WITHDRAW_LIST(Station.DECIDED),
        /** A notice has no slip yet: packages go to and fro (B6). */
        AWAIT_SLIP(Station.SLIPPED),
        /** What was settled is told in writing (B8, B10). */
        TELL(Station.TOLD);

        private final Station station;

        Todo(Station station) {
            this.station = station;
        }

        /** What is reached by it. */
        public Station station() {
            return station;
        }
    }

    /**
     * A form, or a debt.
     *
     * @param debt empty where it is about the form itself
     * @param branch the branch code that fits no branch, as it stands in the form; else empty
     */
    public record Subject(Optional<FormNumber> form, Optional<Reference> debt, String centre, String branch) {
        Subject(Optional<FormNumber> form, Optional<Reference> debt, String centre) {
            this(form, debt, centre, "");
        }
    }
}
