package ir.kargozar.desktop.shell;

import java.util.List;
import javafx.scene.Parent;

/** What stands within the frame. */
public interface Screen {

    Parent view();

    /** Called each time the screen comes into sight: bring figures up to date, put the caret where work begins. */
    void shown();

    /** Esc was pressed and nothing in the screen took it. */
    default void escape() {}

    /** Which page of the guide belongs to it; empty for that of the place in which it stands. */
    default String guide() {
        return "";
    }

    /** What can be done here now: its keys hold while the screen is in sight, and the palette offers it. */
    default List<Command> commands() {
        return List.of();
    }
}
