package ir.kargozar.desktop.book;

import ir.kargozar.desktop.shell.Command;
import java.util.List;
import javafx.scene.Node;

/** One of the lists of a place. */
public interface Section {
    /** {@code centres}: its toggle is {@code settle-section-NAME}, its words the text {@code settle.section.NAME}. */
    String name();

    Node view();

    /** The caret goes where work begins. */
    void focus();

    List<Command> commands();

    /** Esc; true where something was taken back. */
    boolean escape();
}
