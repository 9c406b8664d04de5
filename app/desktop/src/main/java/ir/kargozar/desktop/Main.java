package ir.kargozar.desktop;

import javafx.application.Application;

/** Starts the desktop. Not itself an {@link Application}, so that Java does not ask for JavaFX among its modules. */
public final class Main {

    private Main() {}

    public static void main(String[] words) {
        Application.launch(KargozarApplication.class, words);
    }
}
