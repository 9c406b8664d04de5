package ir.kargozar.printing.layout;

import ir.kargozar.printing.document.Tag;
import ir.kargozar.printing.setting.Typesetter;
import ir.kargozar.printing.sheet.Align;
import ir.kargozar.printing.sheet.Ink;
import ir.kargozar.printing.sheet.Paragraph;
import ir.kargozar.printing.sheet.Phrase;
import ir.kargozar.printing.sheet.Span;
import ir.kargozar.printing.sheet.TypeSize;
import ir.kargozar.printing.sheet.Weight;
import java.util.List;

/** Writes pieces of a sheet. */
record Pen(Typesetter typesetter) {
    static final float HAIRLINE = 0.6f;

    /** Weight, size and colour of short texts. */
    record Style(Weight weight, TypeSize size, Ink ink) {}

    static final Style LABEL = new Style(Weight.REGULAR, TypeSize.SMALL, Ink.MUTED);
    static final Style VALUE = new Style(Weight.MEDIUM, TypeSize.BODY, Ink.TEXT);

    Piece write(String text, Style style, Align align, float width, Tag tag) {
        List<Span> spans = List.of(new Span(text, style.weight));
        return new Piece(typesetter.set(spans, style.size, align, width), style.ink, tag, 0, 0);
    }

    Piece write(Phrase words, Style style, Align align, float width, Tag tag) {
        return new Piece(typesetter.set(words.weighing(style.weight), style.size, align, width), style.ink, tag, 0, 0);
    }

    /** With its distances. */
    Piece write(Paragraph paragraph, float width, Tag tag) {
        Paragraph.Look look = paragraph.look();
        return new Piece(
                typesetter.set(paragraph.spans(), look.size(), look.align(), width),
                look.ink(),
                tag,
                paragraph.before().points(),
                paragraph.after().points());
    }

    /** A rule under a row. */
    static Row.Ornament ruled(float left, float right, float thickness, Ink ink) {
        return (page, top, height) -> page.rule(left, right, top - height - thickness / 2, thickness, ink);
    }

    static Row.Ornament filled(float left, float right) {
        return (page, top, height) -> page.fill(left, top - height, right - left, height, Ink.FILL);
    }
}
