package ir.kargozar.office;

import java.util.List;

/**
 * A request that cannot be granted as it stands: wrong passphrase, workspace in use, network drive, newer schema,
 * package of a stranger. Its sentences are {@code problem.CODE} and {@code remedy.CODE}; exit 1 on the command line.
 */
public final class Refusal extends RuntimeException {
    private final String code;
    private final List<String> arguments;

    public Refusal(String code, String... arguments) {
        super(code + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<String> arguments() {
        return arguments;
    }
}
