package ir.kargozar.desktop.shell;

import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.office.Desk;
import java.util.Arrays;
import java.util.List;

/** The places of the navigation. */
public enum Place {
    HOME(Icon.HOME),
    CLAIMS(Icon.CLAIMS),
    PACKAGES(Icon.PACKAGES),
    STATISTICS(Icon.STATISTICS),
    BANK(Icon.BANK),
    FORMS(Icon.FORMS),
    EXAMINATION(Icon.EXAMINE),
    PAYMENTS(Icon.PAID),
    CIRCULARS(Icon.CIRCULARS),
    TRAINING(Icon.TRAINING),
    /** At the foot of the navigation: always the last. */
    SETTINGS(Icon.SETTINGS);

    private final Icon icon;

    Place(Icon icon) {
        this.icon = icon;
    }

    /** Where a desk works: what is examined and paid is a documents office's only. */
    public static List<Place> of(Desk desk) {
        return Arrays.stream(values())
                .filter(place -> desk == Desk.DOCUMENTS_OFFICE || (place != EXAMINATION && place != PAYMENTS))
                .toList();
    }

    public Icon icon() {
        return icon;
    }
}
