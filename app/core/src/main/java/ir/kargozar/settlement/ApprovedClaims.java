package ir.kargozar.settlement;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.text.Line;
import ir.kargozar.text.Problem;
import java.util.List;

/** Approved, unpaid claims of a documents office, by their numbers; how they are kept and paid is not the offset's matter. */
public interface ApprovedClaims {

    /**
     * An approved, unpaid claim.
     *
     * @param approved in which month
     * @param amount as it was approved, rials
     */
    record Due(Reference claim, JalaliMonth approved, Rial amount) {}

    /** @param problems at the number of each claim that is none */
    record Found(List<Due> due, List<Problem> problems) {
        public Found {
            due = List.copyOf(due);
            problems = List.copyOf(problems);
        }
    }

    /** To whom they are owed from now on, and by which letter. */
    record Payee(WorkshopCode centre, Line name, Line letter, JalaliDate on) {}

    /** Those of these that are due. Problems: CLAIM_NOT_FOUND, CLAIM_NOT_APPROVED (its state). */
    Found find(List<Reference> claims);

    /** Nobody else is paid for them any more; part of the running transaction. {@link IllegalStateException} where one is not due. */
    void assign(List<Reference> claims, Payee payee, String who);
}
