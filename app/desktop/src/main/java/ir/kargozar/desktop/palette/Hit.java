package ir.kargozar.desktop.palette;

import ir.kargozar.desktop.theme.Icon;

/**
 * A line of the palette.
 *
 * @param id stable and telling: {@code accept}, {@code claim-3101-05-00001-1}
 * @param words what it is, in the language's own words
 * @param detail what else tells it from others; empty for nothing
 * @param keys its keys, {@code Ctrl+S}; empty for none
 * @param open what Enter does, on the window's thread
 */
public record Hit(String id, Icon icon, String words, String detail, String keys, Runnable open) {

    /** A record: found by a {@link Finder}. */
    public static Hit of(String id, Icon icon, String words, String detail, Runnable open) {
        return new Hit(id, icon, words, detail, "", open);
    }
}
