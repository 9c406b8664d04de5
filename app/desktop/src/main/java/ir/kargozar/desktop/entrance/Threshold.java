package ir.kargozar.desktop.entrance;

import ir.kargozar.desktop.shell.FileChoice;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Texts;
import javafx.scene.Node;

/** The window as the entrance sees it. */
public interface Threshold {

    Texts texts();

    FileChoice files();

    void show(Node content);

    /**
     * An open workspace is this window's from now on: remembered, and closed with it.
     *
     * @param beginning true while its first run is not at its end
     */
    void holds(Entered entered, boolean beginning);

    /** Begins its screens. */
    void begin(Workplace workplace);

    /** The program closes. */
    void leave();
}
