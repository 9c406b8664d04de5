package ir.kargozar.desktop;

import ir.kargozar.desktop.task.Ahead;
import ir.kargozar.support.ProgramLog;
import javafx.application.Application;

/** Starts the desktop. Not itself an {@link Application}, so that Java does not ask for JavaFX among its modules. */
public final class Main {

    /** Begun with this class, before JavaFX. */
    static final Ahead<Beginning> BEGINNING = Ahead.of(Beginning::read);

    private Main() {}

    public static void main(String[] words) {
        Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> {
            Beginning.keepLog();
            ProgramLog.fault(thrown);
        });
        Application.launch(KargozarApplication.class, words);
    }
}
