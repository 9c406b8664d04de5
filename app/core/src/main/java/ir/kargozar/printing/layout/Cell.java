package ir.kargozar.printing.layout;

import ir.kargozar.printing.document.PageContent;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts under each other in one place of a row.
 *
 * @param left edge of the texts, points
 * @param above empty height over them
 * @param below empty height under them
 * @param middle true where the texts stand in the middle of a taller row
 */
record Cell(float left, List<Piece> pieces, float above, float below, boolean middle) {
    Cell {
        pieces = List.copyOf(pieces);
    }

    /** Texts at the top of the row. */
    static Cell of(float left, float padding, Piece... pieces) {
        return new Cell(left, List.of(pieces), padding, padding, false);
    }

    float height() {
        float height = above + below;
        for (Piece piece : pieces) {
            height += piece.height();
        }
        return height;
    }

    /** @param artifact true where the texts were read before, as heads are on later pages */
    void draw(PageContent page, float top, float rowHeight, boolean artifact) {
        float y = top - above - (middle ? (rowHeight - height()) / 2 : 0);
        for (Piece piece : pieces) {
            y -= piece.before();
            page.text(piece.text(), piece.ink(), left, y, artifact ? null : piece.tag());
            y -= piece.text().height() + piece.after();
        }
    }

    /** The part that fits into the height, and the rest. */
    List<Cell> split(float height) {
        List<Piece> head = new ArrayList<>();
        List<Piece> rest = new ArrayList<>();
        float room = height - above;
        for (Piece piece : pieces) {
            int lines = rest.isEmpty() ? piece.linesIn(room) : 0;
            if (lines == piece.text().lines().size() && rest.isEmpty()) {
                head.add(piece);
                room -= piece.height();
            } else {
                if (lines > 0) {
                    head.add(piece.head(lines));
                }
                rest.add(lines > 0 ? piece.rest(lines) : piece);
            }
        }
        return List.of(new Cell(left, head, above, 0, false), new Cell(left, rest, 0, below, false));
    }
}
