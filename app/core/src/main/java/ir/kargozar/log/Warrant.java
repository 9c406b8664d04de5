package ir.kargozar.log;

/** Who may write: asked before each change is kept, whatever the change; a refusal rolls the whole work back. */
@FunctionalInterface
public interface Warrant {
    /** Where nobody is asked. */
    Warrant ANYONE = (_, _) -> {};

    /**
     * Refused with ROLE_NOT_ALLOWED, ACCOUNT_OFF, WHO_NOT_SIGNED_IN.
     *
     * @param staff another number after each change of accounts or duties, from wherever it was made
     */
    void require(Change change, long staff);
}
