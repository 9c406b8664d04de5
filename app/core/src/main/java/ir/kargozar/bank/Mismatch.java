package ir.kargozar.bank;

/** Why a line of the bank's answer is not taken before a person has decided. */
public enum Mismatch {
    /** The bank names another owner than the main insured. */
    NAME_DIFFERS,
    NATIONAL_ID_DIFFERS,
    /** No claim has this account. */
    SHEBA_UNKNOWN,
    /** The account stands in the file more than once, with different answers. */
    ANSWERS_DIFFER,
    /** Neither a word for yes nor one for no. */
    ANSWER_UNKNOWN,
    /** The bank has said otherwise before. */
    EARLIER_DIFFERS,
    UNREADABLE
}
