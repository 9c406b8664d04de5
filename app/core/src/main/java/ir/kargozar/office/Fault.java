package ir.kargozar.office;

import java.util.List;

/**
 * Something that is not the user's to refuse or repair at a field: it reaches one dialog, or standard error and exit 3,
 * with its code. Its sentence is {@code fault.CODE} of the text bundle.
 */
public final class Fault extends RuntimeException {
    private final String code;
    private final List<String> arguments;

    public Fault(String code, String... arguments) {
        super(code + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public Fault(Throwable cause, String code, String... arguments) {
        super(code + List.of(arguments), cause);
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
