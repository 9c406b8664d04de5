package ir.kargozar.settlement.fact;

/** What is asked by machine before a debt is deducted (B5), in the order in which it is told. */
public enum Condition {
    /** The workshop is registered for the branch that declares its debt. */
    REGISTERED("B3"),
    /** It is under this one centre only, across agencies and years. */
    ONE_CENTRE("B13"),
    /** The centre has an agreement whose term holds that day. */
    AGREEMENT_IN_FORCE("B14"),
    /** Not enough, because documents still hold an accounting list number. Figures: rials of these, how many. */
    NO_LIST_NUMBER("B11"),
    /** Debt ≤ receivables. Figures: rials of the debt, rials that are payable. */
    WITHIN_RECEIVABLES("B12"),
    /** One voucher holds no more documents than {@link Event.Deducted#MOST_PARTS}. */
    FEW_DOCUMENTS("B5"),
    /** The debt was not deducted before. */
    NOT_SETTLED("B5"),
    /** Nor is an earlier declaration of it undecided. */
    NOT_PENDING("B5");

    private final String rule;

    Condition(String rule) {
        this.rule = rule;
    }

    /** Id of the circular's provision. */
    public String rule() {
        return rule;
    }
}
