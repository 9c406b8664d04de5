package ir.kargozar.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Each sign is the letter that its name has in the font’s own list. */
class IconTest {
    private static final Map<Icon, Ikon> NAMES = Map.ofEntries(
            Map.entry(Icon.HOME, Material2OutlinedAL.HOME),
            Map.entry(Icon.CLAIMS, Material2OutlinedAL.FOLDER_OPEN),
            Map.entry(Icon.FORMS, Material2OutlinedAL.DESCRIPTION),
            Map.entry(Icon.CIRCULARS, Material2OutlinedAL.CAMPAIGN),
            Map.entry(Icon.CENTRE, Material2OutlinedAL.LOCAL_HOSPITAL),
            Map.entry(Icon.PACKAGES, Material2OutlinedAL.ALL_INBOX),
            Map.entry(Icon.STATISTICS, Material2OutlinedAL.BAR_CHART),
            Map.entry(Icon.SETTINGS, Material2OutlinedMZ.SETTINGS),
            Map.entry(Icon.SEARCH, Material2OutlinedMZ.SEARCH),
            Map.entry(Icon.KEYS, Material2OutlinedAL.KEYBOARD),
            Map.entry(Icon.NOTICES, Material2OutlinedMZ.NOTIFICATIONS),
            Map.entry(Icon.LANGUAGE, Material2OutlinedAL.LANGUAGE),
            Map.entry(Icon.SYSTEM, Material2OutlinedAL.COMPUTER),
            Map.entry(Icon.TEXT_SIZE, Material2OutlinedAL.FORMAT_SIZE),
            Map.entry(Icon.CONTRAST, Material2OutlinedAL.INVERT_COLORS),
            Map.entry(Icon.UNDO, Material2OutlinedMZ.UNDO),
            Map.entry(Icon.COPY, Material2OutlinedAL.CONTENT_COPY),
            Map.entry(Icon.PERSON, Material2OutlinedMZ.PERSON),
            Map.entry(Icon.ADD, Material2OutlinedAL.ADD),
            Map.entry(Icon.REMOVE, Material2OutlinedAL.CLOSE),
            Map.entry(Icon.EDIT, Material2OutlinedAL.EDIT),
            Map.entry(Icon.DARK, Material2OutlinedMZ.NIGHTS_STAY),
            Map.entry(Icon.LIGHT, Material2OutlinedMZ.WB_SUNNY),
            Map.entry(Icon.TRAINING, Material2OutlinedMZ.SCHOOL),
            Map.entry(Icon.WRONG, Material2OutlinedAL.ERROR_OUTLINE),
            Map.entry(Icon.MISSING, Material2OutlinedAL.CANCEL),
            Map.entry(Icon.WARNING, Material2OutlinedMZ.WARNING),
            Map.entry(Icon.GOOD, Material2OutlinedAL.CHECK_CIRCLE),
            Map.entry(Icon.DRAFT, Material2OutlinedAL.CREATE),
            Map.entry(Icon.RETURNED, Material2OutlinedAL.ASSIGNMENT_RETURN),
            Map.entry(Icon.SENT, Material2OutlinedMZ.SEND),
            Map.entry(Icon.RECEIVED, Material2OutlinedMZ.MOVE_TO_INBOX),
            Map.entry(Icon.PAID, Material2OutlinedMZ.PAYMENTS),
            Map.entry(Icon.DUE, Material2OutlinedAL.EVENT),
            Map.entry(Icon.PRINT, Material2OutlinedMZ.PRINT),
            Map.entry(Icon.SAVE, Material2OutlinedMZ.SAVE_ALT),
            Map.entry(Icon.BACK, Material2OutlinedAL.ARROW_FORWARD),
            Map.entry(Icon.LOCK, Material2OutlinedAL.LOCK),
            Map.entry(Icon.FOLDER, Material2OutlinedAL.FOLDER),
            Map.entry(Icon.NEXT, Material2OutlinedAL.CHEVRON_LEFT),
            Map.entry(Icon.PREVIOUS, Material2OutlinedAL.CHEVRON_RIGHT),
            Map.entry(Icon.IMPORT, Material2OutlinedMZ.UNARCHIVE),
            Map.entry(Icon.BANK, Material2OutlinedAL.ACCOUNT_BALANCE),
            Map.entry(Icon.AHEAD, Material2OutlinedMZ.RADIO_BUTTON_UNCHECKED),
            Map.entry(Icon.FILTER, Material2OutlinedAL.FILTER_LIST),
            Map.entry(Icon.COLUMNS, Material2OutlinedMZ.VIEW_COLUMN),
            Map.entry(Icon.SORT, Material2OutlinedMZ.SORT),
            Map.entry(Icon.UP, Material2OutlinedAL.ARROW_UPWARD),
            Map.entry(Icon.DOWN, Material2OutlinedAL.ARROW_DOWNWARD),
            Map.entry(Icon.SCAN, Material2OutlinedAL.IMAGE),
            Map.entry(Icon.LARGER, Material2OutlinedMZ.ZOOM_IN),
            Map.entry(Icon.SMALLER, Material2OutlinedMZ.ZOOM_OUT),
            Map.entry(Icon.FIT, Material2OutlinedAL.FULLSCREEN),
            Map.entry(Icon.TURN, Material2OutlinedMZ.ROTATE_RIGHT),
            Map.entry(Icon.REGISTERED, Material2OutlinedAL.BOOK),
            Map.entry(Icon.MEETING, Material2OutlinedAL.GROUPS),
            Map.entry(Icon.IN_FORCE, Material2OutlinedMZ.VERIFIED),
            Map.entry(Icon.EXPIRED, Material2OutlinedAL.EVENT_BUSY),
            Map.entry(Icon.RENEW, Material2OutlinedAL.AUTORENEW),
            Map.entry(Icon.REPLACED, Material2OutlinedMZ.SWAP_HORIZ),
            Map.entry(Icon.COMPARE, Material2OutlinedAL.COMPARE_ARROWS),
            Map.entry(Icon.PASTE, Material2OutlinedAL.CONTENT_PASTE),
            Map.entry(Icon.MANY, Material2OutlinedAL.LIBRARY_ADD),
            Map.entry(Icon.GUIDE, Material2OutlinedAL.HELP_OUTLINE),
            Map.entry(Icon.EXAMINE, Material2OutlinedAL.FACT_CHECK));

    @Test
    void hasTheLetterOfItsName() {
        assertThat(NAMES.keySet()).isEqualTo(EnumSet.allOf(Icon.class));
        NAMES.forEach(
                (icon, name) -> assertThat(icon.glyph()).as(icon.name()).isEqualTo(Character.toString(name.getCode())));
    }
}
