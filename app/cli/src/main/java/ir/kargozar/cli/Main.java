package ir.kargozar.cli;

/** Entry of the process. */
public final class Main {
    private Main() {}

    public static void main(String[] words) {
        System.exit(Commands.run(Terminal.ofProcess(), words));
    }
}
