package ir.kargozar.support;

/** Which program runs on which machine. */
final class Versions {
    private static final String UNKNOWN = "-";

    private Versions() {}

    static String program() {
        String version = Versions.class.getPackage().getImplementationVersion();
        return version == null ? UNKNOWN : version;
    }

    /** A dash where no window was opened: the command line has no JavaFX. */
    static String javafx() {
        return System.getProperty("javafx.runtime.version", UNKNOWN);
    }

    static String system() {
        return property("os.name") + " " + property("os.version") + " " + property("os.arch");
    }

    private static String property(String name) {
        return System.getProperty(name, UNKNOWN);
    }
}
