package ir.kargozar.desktop.theme;

import javafx.scene.text.Text;

/** The signs of the program by what they mean. A state is never shown by its colour alone. */
public enum Icon {
    HOME(0xE306),
    CLAIMS(0xE296),
    FORMS(0xE1AA),
    CIRCULARS(0xE77B),
    CENTRE(0xE39E),
    PACKAGES(0xE04C),
    STATISTICS(0xE08C),
    SETTINGS(0xE593),
    SEARCH(0xE57F),
    KEYS(0xE341),
    NOTICES(0xE453),
    LANGUAGE(0xE35B),
    SYSTEM(0xE16C),
    TEXT_SIZE(0xE2B7),
    CONTRAST(0xE33B),
    UNDO(0xE6CB),
    COPY(0xE17A),
    PERSON(0xE49E),
    ADD(0xE01A),
    REMOVE(0xE14A),
    EDIT(0xE1F8),
    DARK(0xE440),
    LIGHT(0xE727),
    TRAINING(0xE56E),
    WRONG(0xE217),
    MISSING(0xE116),
    WARNING(0xE718),
    GOOD(0xE13B),
    DRAFT(0xE187),
    RETURNED(0xE074),
    SENT(0xE583),
    RECEIVED(0xE418),
    PAID(0xE7F4),
    DUE(0xE21C),
    PRINT(0xE50C),
    SAVE(0xE567),
    BACK(0xE063),
    LOCK(0xE3C5),
    FOLDER(0xE294),
    NEXT(0xE13E),
    PREVIOUS(0xE13F),
    IMPORT(0xE6C9),
    BANK(0xE00F),
    AHEAD(0xE523),
    FILTER(0xE276),
    COLUMNS(0xE6ED),
    SORT(0xE600),
    UP(0xE068),
    DOWN(0xE05E),
    SCAN(0xE31B),
    LARGER(0xE741),
    SMALLER(0xE742),
    FIT(0xE2C7),
    TURN(0xE55B),
    REGISTERED(0xE0BB),
    MEETING(0xE8B9),
    IN_FORCE(0xE855),
    EXPIRED(0xE220),
    RENEW(0xE084),
    REPLACED(0xE660),
    COMPARE(0xE169),
    PASTE(0xE17E),
    MANY(0xE371),
    GUIDE(0xE2FE),
    EXAMINE(0xE7A5);

    /** The glyph in Material Icons Outlined; {@code IconTest} holds each against its name there. */
    private final String glyph;

    Icon(int codePoint) {
        this.glyph = Character.toString(codePoint);
    }

    String glyph() {
        return glyph;
    }

    /** As large as text; grows with it. */
    public Text small() {
        return styled("icon-small");
    }

    /** For places and headings; grows with the text. */
    public Text node() {
        return styled("icon-large");
    }

    private Text styled(String style) {
        Text icon = new Text(glyph);
        icon.getStyleClass().addAll("ikonli-font-icon", style);
        return icon;
    }

    public Text sized(int pixels) {
        Text icon = new Text(glyph);
        icon.getStyleClass().add("ikonli-font-icon");
        icon.setStyle("-fx-font-size: " + pixels + "px;");
        return icon;
    }
}
