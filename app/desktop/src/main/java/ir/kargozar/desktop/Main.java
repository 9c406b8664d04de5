package ir.kargozar.desktop;

import ir.kargozar.support.ProgramHome;
import ir.kargozar.support.ProgramLog;
import javafx.application.Application;

/** Starts the desktop. Not itself an {@link Application}, so that Java does not ask for JavaFX among its modules. */
public final class Main {

    private Main() {}

    public static void main(String[] words) {
        ProgramHome home = ProgramHome.of(System.getenv());
        ProgramLog.begin(home);
        Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> ProgramLog.fault(thrown));
        Application.launch(KargozarApplication.class, words);
    }
}
