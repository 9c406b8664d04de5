package ir.kargozar.desktop.shell;

import javafx.event.EventTarget;
import javafx.scene.control.ComboBoxBase;

/** A control that can open something in front of the screen: while it does, Esc and Enter are its own. */
public interface Opens {

    boolean isOpen();

    /** True where the control of an event has something open. */
    static boolean at(EventTarget target) {
        return target instanceof Opens opens
                ? opens.isOpen()
                : target instanceof ComboBoxBase<?> list && list.isShowing();
    }
}
