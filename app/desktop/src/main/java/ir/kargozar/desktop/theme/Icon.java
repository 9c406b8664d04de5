package ir.kargozar.desktop.theme;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The signs of the program by what they mean. A state is never shown by its colour alone. */
public enum Icon {
    HOME(Material2OutlinedAL.HOME),
    CLAIMS(Material2OutlinedAL.FOLDER_OPEN),
    FORMS(Material2OutlinedAL.DESCRIPTION),
    CIRCULARS(Material2OutlinedAL.CAMPAIGN),
    CENTRE(Material2OutlinedAL.LOCAL_HOSPITAL),
    PACKAGES(Material2OutlinedAL.ALL_INBOX),
    STATISTICS(Material2OutlinedAL.BAR_CHART),
    SETTINGS(Material2OutlinedMZ.SETTINGS),
    SEARCH(Material2OutlinedMZ.SEARCH),
    KEYS(Material2OutlinedAL.KEYBOARD),
    NOTICES(Material2OutlinedMZ.NOTIFICATIONS),
    LANGUAGE(Material2OutlinedAL.LANGUAGE),
    SYSTEM(Material2OutlinedAL.COMPUTER),
    TEXT_SIZE(Material2OutlinedAL.FORMAT_SIZE),
    CONTRAST(Material2OutlinedAL.INVERT_COLORS),
    UNDO(Material2OutlinedMZ.UNDO),
    COPY(Material2OutlinedAL.CONTENT_COPY),
    PERSON(Material2OutlinedMZ.PERSON),
    ADD(Material2OutlinedAL.ADD),
    REMOVE(Material2OutlinedAL.CLOSE),
    EDIT(Material2OutlinedAL.EDIT),
    DARK(Material2OutlinedMZ.NIGHTS_STAY),
    LIGHT(Material2OutlinedMZ.WB_SUNNY),
    TRAINING(Material2OutlinedMZ.SCHOOL),
    WRONG(Material2OutlinedAL.ERROR_OUTLINE),
    MISSING(Material2OutlinedAL.CANCEL),
    WARNING(Material2OutlinedMZ.WARNING),
    GOOD(Material2OutlinedAL.CHECK_CIRCLE),
    DRAFT(Material2OutlinedAL.CREATE),
    RETURNED(Material2OutlinedAL.ASSIGNMENT_RETURN),
    SENT(Material2OutlinedMZ.SEND),
    RECEIVED(Material2OutlinedMZ.MOVE_TO_INBOX),
    PAID(Material2OutlinedMZ.PAYMENTS),
    DUE(Material2OutlinedAL.EVENT),
    PRINT(Material2OutlinedMZ.PRINT),
    SAVE(Material2OutlinedMZ.SAVE_ALT),
    BACK(Material2OutlinedAL.ARROW_FORWARD),
    LOCK(Material2OutlinedAL.LOCK),
    FOLDER(Material2OutlinedAL.FOLDER),
    NEXT(Material2OutlinedAL.CHEVRON_LEFT),
    PREVIOUS(Material2OutlinedAL.CHEVRON_RIGHT),
    IMPORT(Material2OutlinedMZ.UNARCHIVE),
    BANK(Material2OutlinedAL.ACCOUNT_BALANCE),
    AHEAD(Material2OutlinedMZ.RADIO_BUTTON_UNCHECKED),
    FILTER(Material2OutlinedAL.FILTER_LIST),
    COLUMNS(Material2OutlinedMZ.VIEW_COLUMN),
    SORT(Material2OutlinedMZ.SORT),
    UP(Material2OutlinedAL.ARROW_UPWARD),
    DOWN(Material2OutlinedAL.ARROW_DOWNWARD),
    SCAN(Material2OutlinedAL.IMAGE),
    LARGER(Material2OutlinedMZ.ZOOM_IN),
    SMALLER(Material2OutlinedMZ.ZOOM_OUT),
    FIT(Material2OutlinedAL.FULLSCREEN),
    TURN(Material2OutlinedMZ.ROTATE_RIGHT),
    REGISTERED(Material2OutlinedAL.BOOK),
    MEETING(Material2OutlinedAL.GROUPS),
    IN_FORCE(Material2OutlinedMZ.VERIFIED),
    EXPIRED(Material2OutlinedAL.EVENT_BUSY),
    RENEW(Material2OutlinedAL.AUTORENEW),
    REPLACED(Material2OutlinedMZ.SWAP_HORIZ),
    COMPARE(Material2OutlinedAL.COMPARE_ARROWS),
    PASTE(Material2OutlinedAL.CONTENT_PASTE),
    MANY(Material2OutlinedAL.LIBRARY_ADD),
    GUIDE(Material2OutlinedAL.HELP_OUTLINE),
    EXAMINE(Material2OutlinedAL.FACT_CHECK);

    private static final int SMALL = 16;
    private static final int LARGE = 20;

    private final String literal;

    Icon(Ikon ikon) {
        this.literal = ikon.getDescription();
    }

    /** As large as text; grows with it. */
    public FontIcon small() {
        return styled(SMALL, "icon-small");
    }

    /** For places and headings; grows with the text. */
    public FontIcon node() {
        return styled(LARGE, "icon-large");
    }

    private FontIcon styled(int pixels, String style) {
        FontIcon icon = sized(pixels);
        icon.getStyleClass().add(style);
        return icon;
    }

    public FontIcon sized(int pixels) {
        FontIcon icon = new FontIcon(literal);
        icon.setIconSize(pixels);
        return icon;
    }
}
