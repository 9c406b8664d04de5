package ir.kargozar.desktop.entrance;

import ir.kargozar.desktop.shell.FileChoice;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;

/** The window as the entrance sees it. */
public interface Threshold {

    Texts texts();

    FileChoice files();

    void show(Node content);

    /** An open workspace is this window's from now on, and closed with it. */
    void holds(Workplace workplace);

    /** Begins its screens. */
    void begin(Workplace workplace);

    /** The last one opened is remembered. */
    void remember(Path folder, Optional<String> login, boolean beginning);

    /** The program closes. */
    void leave();
}
