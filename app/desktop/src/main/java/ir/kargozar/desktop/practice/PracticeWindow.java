package ir.kargozar.desktop.practice;

import ir.kargozar.desktop.workplace.Workplace;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The one window, as an exercise needs it. */
public interface PracticeWindow {

    /** The screens of a practice workspace, not yet in sight. */
    Desk desk(Workplace practice);

    /** Puts this in the place of everything else; {@code closing} runs when the window is closed meanwhile. */
    void show(Parent content, Runnable closing);

    /** Locks the window at once. */
    void lock();

    /** Back to the screens from which the exercise was begun. */
    void back();

    /** The screens of an opened workspace. */
    interface Desk {
        Parent root();

        /** To a new claim, the caret in its first field. */
        void begin();

        /** Asks something in front of everything else, until {@link #answered}. */
        void ask(Node question);

        void answered();

        /** Nothing of it is used any more. */
        void leave();
    }
}
