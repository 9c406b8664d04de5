package ir.kargozar.cli;

/** Words that cannot be right together, found only when a command runs: exit 2. */
public final class WrongUsage extends RuntimeException {
    private final String code;

    public WrongUsage(String code) {
        super(code);
        this.code = code;
    }

    String code() {
        return code;
    }
}
