package ir.kargozar.printing.document;

import ir.kargozar.printing.setting.SetText;

/**
 * Where a field, or a part of it, is drawn: points from the lower left corner of a page.
 *
 * @param page in its copy, from 0
 * @param top its upper edge
 */
public record Placed(String field, int page, float left, float top, float width, float height) {
    /** @param left edge of the text, and its {@code top} */
    static Placed of(SetText.Mark mark, SetText text, int page, float left, float top) {
        float height = text.lineHeight();
        return new Placed(mark.field(), page, left + mark.left(), top - mark.line() * height, mark.width(), height);
    }
}
