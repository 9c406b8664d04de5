package ir.kargozar.printing.layout;

import ir.kargozar.printing.document.Tag;
import ir.kargozar.printing.setting.SetText;
import ir.kargozar.printing.sheet.Ink;

/**
 * One text in a cell.
 *
 * @param before distance above it, points
 * @param after distance under it, points
 */
record Piece(SetText text, Ink ink, Tag tag, float before, float after) {
    float height() {
        return before + text.height() + after;
    }

    /** The first lines. */
    Piece head(int lines) {
        return new Piece(text.part(0, lines), ink, tag, before, 0);
    }

    /** All other lines. */
    Piece rest(int lines) {
        return new Piece(text.part(lines, text.lines().size()), ink, tag, 0, after);
    }

    /** How many lines fit into the height. */
    int linesIn(float height) {
        int fitting = (int) ((height - before) / text.lineHeight() + Pages.TOLERANCE);
        return Math.clamp(fitting, 0, text.lines().size());
    }
}
