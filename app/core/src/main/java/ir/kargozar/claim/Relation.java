package ir.kargozar.claim;

/** The beneficiary's relation to the main insured (spec 03). */
public enum Relation {
    MAIN,
    SPOUSE,
    CHILD,
    PARENT,
    PENSIONER;

    /** True where the claim needs a main insured beside the beneficiary. */
    public boolean isDependant() {
        return this != MAIN && this != PENSIONER;
    }
}
