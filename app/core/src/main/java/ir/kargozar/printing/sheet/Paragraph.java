package ir.kargozar.printing.sheet;

import java.util.List;

/** Running text: {@code Paragraph.of("…").centred().after(Space.LARGE)}. */
public record Paragraph(List<Span> spans, Look look, Space before, Space after) implements Block {

    /** Size, colour and place of a paragraph. */
    public record Look(TypeSize size, Ink ink, Align align) {}

    private static final Look HEADING = new Look(TypeSize.LEAD, Ink.ACCENT, Align.START);
    private static final Look BODY = new Look(TypeSize.BODY, Ink.TEXT, Align.START);

    public Paragraph {
        spans = List.copyOf(spans);
    }

    public static Paragraph of(Span... spans) {
        return of(List.of(spans));
    }

    public static Paragraph of(List<Span> spans) {
        return new Paragraph(spans, BODY, Space.NONE, Space.SMALL);
    }

    public static Paragraph of(String text) {
        return of(Span.of(text));
    }

    /** A heading inside the sheet. */
    public static Paragraph heading(String text) {
        return heading(Phrase.of(text));
    }

    /** A heading inside the sheet. */
    public static Paragraph heading(Phrase words) {
        return new Paragraph(words.weighing(Weight.BOLD), HEADING, Space.SMALL, Space.TIGHT);
    }

    /** A remark in small, muted type. */
    public static Paragraph remark(String text) {
        Look look = new Look(TypeSize.SMALL, Ink.MUTED, Align.START);
        return new Paragraph(List.of(Span.of(text)), look, Space.NONE, Space.TIGHT);
    }

    public boolean isEmpty() {
        return spans.stream().allMatch(span -> span.text().isEmpty());
    }

    /** True for a heading, which never stands alone at the foot of a page. */
    public boolean leading() {
        return look.equals(HEADING);
    }

    public Paragraph sized(TypeSize size) {
        return new Paragraph(spans, new Look(size, look.ink, look.align), before, after);
    }

    public Paragraph inked(Ink ink) {
        return new Paragraph(spans, new Look(look.size, ink, look.align), before, after);
    }

    public Paragraph aligned(Align align) {
        return new Paragraph(spans, new Look(look.size, look.ink, align), before, after);
    }

    public Paragraph spaced(Space above, Space below) {
        return new Paragraph(spans, look, above, below);
    }
}
