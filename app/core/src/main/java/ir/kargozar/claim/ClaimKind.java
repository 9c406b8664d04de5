package ir.kargozar.claim;

/** Case types of the reimbursement system (spec D). */
public enum ClaimKind {
    INPATIENT,
    GLOBAL,
    OUTPATIENT,
    INFERTILITY
}
