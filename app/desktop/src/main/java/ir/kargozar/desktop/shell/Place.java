package ir.kargozar.desktop.shell;

import ir.kargozar.desktop.theme.Icon;

/** The places of the navigation. */
public enum Place {
    HOME(Icon.HOME),
    CLAIMS(Icon.CLAIMS),
    PACKAGES(Icon.PACKAGES),
    STATISTICS(Icon.STATISTICS),
    BANK(Icon.BANK),
    FORMS(Icon.FORMS),
    CIRCULARS(Icon.CIRCULARS),
    /** At the foot of the navigation: always the last. */
    SETTINGS(Icon.SETTINGS);

    private final Icon icon;

    Place(Icon icon) {
        this.icon = icon;
    }

    public Icon icon() {
        return icon;
    }
}
