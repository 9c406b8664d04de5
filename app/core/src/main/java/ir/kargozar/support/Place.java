package ir.kargozar.support;

import java.util.Locale;

/** Folders the program needs, by what they are for: their paths stay here, for a path may tell who works here. */
public enum Place {
    WORKSPACE,
    TEMPORARY,
    HOME,
    BACKUP,
    PACKAGES;

    /** Key of its word. */
    String key() {
        return "support.place." + name().toLowerCase(Locale.ROOT);
    }
}
