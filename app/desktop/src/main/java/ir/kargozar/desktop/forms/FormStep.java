package ir.kargozar.desktop.forms;

import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.form.FormDefinition;
import java.util.Optional;

/** The one next step of a form where it stands. */
public enum FormStep {
    MAKE_READY(Icon.GOOD),
    PRINT(Icon.PRINT),
    REGISTER(Icon.REGISTERED),
    /** Or refuse. */
    APPROVE(Icon.MEETING),
    SEND(Icon.SENT),
    /** A new agreement in the place of this one (B14). */
    RENEW(Icon.RENEW),
    /** A refused form is put right as a new version. */
    REOPEN(Icon.EDIT),
    /** To the agreement that came in its place. */
    SUCCESSOR(Icon.REPLACED);

    private final Icon icon;

    FormStep(Icon icon) {
        this.icon = icon;
    }

    public Icon icon() {
        return icon;
    }

    /** Nothing is left to do with what was sent and has no term, or was thrown away. */
    public static Optional<FormStep> of(FormStatus status, FormDefinition definition) {
        return Optional.ofNullable(
                switch (status) {
                    case DRAFT -> MAKE_READY;
                    case READY -> PRINT;
                    case PRINTED -> REGISTER;
                    case REGISTERED -> APPROVE;
                    case APPROVED -> SEND;
                    case REFUSED -> REOPEN;
                    case SENT, IN_FORCE, EXPIRED -> definition.term().isPresent() ? RENEW : null;
                    case REPLACED -> SUCCESSOR;
                    case WITHDRAWN -> null;
                });
    }
}
