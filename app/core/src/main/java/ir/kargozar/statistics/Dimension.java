package ir.kargozar.statistics;

/** By what figures are told apart. */
public enum Dimension {
    /** Not at all: the key is empty. */
    WHOLE,
    /** Key: name of a {@link ir.kargozar.claim.ClaimKind}. */
    KIND,
    /** Key: name of a {@link ir.kargozar.claim.ProviderType}. */
    PROVIDER_TYPE,
    /** Key: who accepted the claim at this office's counter, or gave it back there; empty where another office did. */
    CLERK,
    /** Key: code of the agency. */
    AGENCY,
    /** Key: province of the agency; empty where it is not known. */
    PROVINCE,
    /** Key: {@code 1405-08}. */
    MONTH,
    /** Key: code of a return reason; a claim with two reasons stands under both. */
    REASON;

    /** True where other records than claims have no such key. */
    public boolean isOfClaimsOnly() {
        return this != WHOLE && this != MONTH;
    }
}
