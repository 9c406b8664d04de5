package ir.kargozar.desktop.forms;

import ir.kargozar.offset.form.FormNumber;
import java.util.Optional;

/** What the buttons and keys of the list of forms lead to. */
public interface FormActions {

    /** Asks which of the four, then begins it. */
    void begin();

    /** A draft to be gone on with, any other as its paper. */
    void open(FormSeen seen);

    /** The one next step, with what it asks. */
    void step(FormSeen seen);

    /** The meeting's refusal, with its reason. */
    void refuse(FormSeen seen);

    /** To be changed: what was printed becomes a new version. */
    void edit(FormSeen seen);

    void print(FormSeen seen);

    void withdraw(FormSeen seen);

    /** A form 4 for each row of a list, over what this form or its centre says. */
    void batch(Optional<FormSeen> base);

    /** Whether this desk has boards of agreements. */
    boolean hasBoard();

    /** An agreement's whole way at a glance. */
    void board(FormSeen seen);

    /** Another form, in the list. */
    void look(FormNumber number);
}
