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
    SETTLEMENT(Icon.REPLACED),
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

    /** Where a desk works. */
    public static List<Place> of(Desk desk) {
        return Arrays.stream(values()).filter(place -> place.isOf(desk)).toList();
    }

    /** What is examined and paid is a documents office's only; debts are set off by all but agencies and headquarters. */
    private boolean isOf(Desk desk) {
        return switch (this) {
            case EXAMINATION, PAYMENTS -> desk == Desk.DOCUMENTS_OFFICE;
            case SETTLEMENT -> desk != Desk.AGENCY && desk != Desk.HEADQUARTERS;
            default -> true;
        };
    }

    public Icon icon() {
        return icon;
    }
}
