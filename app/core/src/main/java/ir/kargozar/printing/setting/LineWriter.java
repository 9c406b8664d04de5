package ir.kargozar.printing.setting;

import ir.kargozar.printing.sheet.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Writes one line as PDF text operators, its glyphs from left to right: two bytes a glyph, moves between them where a
 * glyph's advance or place is not what the font gives it. Starts with its font and ends on the base line.
 */
final class LineWriter {
    private final Bytes out = new Bytes();
    private final float size;
    private @Nullable Weight weight;
    private int rise;
    private boolean open;
    private double owed;

    /** @param size points */
    LineWriter(float size) {
        this.size = size;
    }

    /** @param widening of every space, thousandths of an em */
    Bytes write(Galley galley, LineBreaker.Line line, double widening) {
        for (int index : galley.visual(line.from(), line.to())) {
            DrawnGlyph glyph = galley.glyph(index);
            take(galley.weight(index), glyph.dy());
            owed -= glyph.dx();
            move();
            code(glyph.code());
            owed += glyph.dx() + glyph.width() - glyph.advance();
            if (glyph.space()) {
                owed -= widening;
            }
        }
        close();
        if (rise != 0) {
            out.add("0 Ts");
        }
        return out.trimmed();
    }

    private void take(Weight wanted, int wantedRise) {
        if (wanted != weight) {
            close();
            weight = wanted;
            out.add('/').add(fontName(wanted)).add(' ').number(size).add(" Tf");
        }
        if (wantedRise != rise) {
            close();
            rise = wantedRise;
            out.add(' ').number(rise * size / 1000).add(" Ts"); // a font may stand before it
        }
    }

    /** The name of a weight's font among the resources of a page. */
    static String fontName(Weight weight) {
        return weight.name().substring(0, 1);
    }

    /** Moves the pen by what is owed, to hundredths of a thousandth of an em. */
    private void move() {
        double rounded = Math.round(owed * 100) / 100.0;
        if (!open) {
            out.add(rounded == 0 ? "[(" : "[");
        } else if (rounded != 0) {
            out.add(')');
        }
        if (rounded != 0) {
            out.number(rounded).add('(');
            owed -= rounded;
        }
        open = true;
    }

    private void code(int code) {
        octet(code >> 8);
        octet(code & 0xff);
    }

    private void octet(int octet) {
        if (octet == '(' || octet == ')' || octet == '\\') {
            out.add('\\').add(octet);
        } else if (octet == '\r') {
            out.add('\\').add('r'); // a bare one reads back as a line feed
        } else {
            out.add(octet);
        }
    }

    private void close() {
        if (open) {
            out.add(")]TJ\n");
            open = false;
        }
    }
}
