package ir.kargozar.printing.layout;

import ir.kargozar.printing.document.Tag;
import ir.kargozar.printing.sheet.Align;
import ir.kargozar.printing.sheet.Fields;
import ir.kargozar.printing.sheet.Ink;
import ir.kargozar.printing.sheet.Space;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lays labelled values out, in rows under hairlines. */
final class FieldsLayout {
    private static final float PADDING = Space.TIGHT.points();

    private final Pen pen;
    private final float left;
    private final float right;
    private final Tag list;
    private final List<Row> rows = new ArrayList<>();

    FieldsLayout(Pen pen, float left, float right, Tag list) {
        this.pen = pen;
        this.left = left;
        this.right = right;
        this.list = list;
    }

    Stack rows(Fields fields) {
        Columns columns = new Columns(left, right, Collections.nCopies(fields.columns(), 1f));
        List<Cell> row = new ArrayList<>();
        int taken = 0;
        for (Fields.Field field : fields.fields()) {
            if (taken + field.span() > fields.columns()) {
                end(row, columns.right(taken));
                taken = 0;
            }
            float leftEdge = columns.left(taken + field.span() - 1);
            row.add(field(field, leftEdge, columns.right(taken)));
            taken += field.span();
        }
        end(row, taken == 0 ? right : columns.left(taken - 1));
        return Stack.of(rows, 0, Space.MEDIUM.points());
    }

    private void end(List<Cell> row, float leftEdge) {
        rows.add(Row.of(row.reversed(), Pen.HAIRLINE, Pen.ruled(leftEdge, right, Pen.HAIRLINE, Ink.LINE)));
        row.clear();
    }

    private Cell field(Fields.Field field, float leftEdge, float rightEdge) {
        float width = rightEdge - leftEdge - 2 * PADDING;
        Tag item = list.add(Tag.of("LI"));
        return Cell.of(
                leftEdge + PADDING,
                PADDING,
                pen.write(field.label(), Pen.LABEL, Align.START, width, item.add(Tag.of("Lbl"))),
                pen.write(field.value(), Pen.VALUE, Align.START, width, item.add(Tag.of("LBody"))));
    }
}
