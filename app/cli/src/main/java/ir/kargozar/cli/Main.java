package ir.kargozar.cli;

import ir.kargozar.support.ProgramHome;
import ir.kargozar.support.ProgramLog;

/** Entry of the process. */
public final class Main {
    private Main() {}

    public static void main(String[] words) {
        ProgramLog.begin(ProgramHome.of(System.getenv()));
        Thread main = Thread.currentThread();
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            System.err.println(ProgramLog.fault(thrown));
            if (thread.equals(main)) {
                System.exit(ExitStatus.FAULT);
            }
        });
        System.exit(Commands.run(Terminal.ofProcess(), words));
    }
}
