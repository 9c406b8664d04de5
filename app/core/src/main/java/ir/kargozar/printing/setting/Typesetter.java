package ir.kargozar.printing.setting;

import ir.kargozar.printing.setting.LineBreaker.Line;
import ir.kargozar.printing.shaping.FontBytes;
import ir.kargozar.printing.shaping.Recent;
import ir.kargozar.printing.sheet.Align;
import ir.kargozar.printing.sheet.Span;
import ir.kargozar.printing.sheet.TypeSize;
import ir.kargozar.printing.sheet.Weight;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Sets paragraphs; those set lately are remembered, so that fixed wording is set once. Safe for many threads. */
public final class Typesetter {
    private static final int PARAGRAPHS_REMEMBERED = 500;
    private static final int LONGEST_REMEMBERED = 4000;
    private static final int THOUSAND = 1000;

    private final Typefaces faces;
    private final Recent<Wanted, SetText> recent = new Recent<>(PARAGRAPHS_REMEMBERED, this::set);

    public Typesetter(Typefaces faces) {
        this.faces = faces;
    }

    private record Wanted(List<Span> spans, TypeSize size, Align align, float width) {}

    /** @param width of the lines, points */
    public SetText set(List<Span> spans, TypeSize size, Align align, float width) {
        Wanted wanted = new Wanted(spans, size, align, width);
        int length = spans.stream().mapToInt(span -> span.text().length()).sum();
        return length > LONGEST_REMEMBERED ? set(wanted) : recent.of(wanted);
    }

    /** Of the words in one line, points. */
    public float width(List<Span> words, TypeSize size) {
        Galley galley = Galley.of(words, faces);
        return galley.width(0, galley.size()) * size.points() / THOUSAND;
    }

    /** The words in one line as one outline, in units of an em, upwards from the left end of the base line. */
    public Path2D outline(Span words) {
        Galley galley = Galley.of(List.of(words), faces);
        Contours contours = new Contours(new FontBytes(Typefaces.file(words.weight())));
        Path2D outline = new Path2D.Double();
        double pen = 0;
        for (int index : galley.visual(0, galley.size())) {
            DrawnGlyph glyph = galley.glyph(index);
            AffineTransform place =
                    AffineTransform.getTranslateInstance((pen + glyph.dx()) / THOUSAND, glyph.dy() / (double) THOUSAND);
            place.scale(1.0 / contours.em(), 1.0 / contours.em());
            outline.append(contours.of(glyph.code()).getPathIterator(place), false);
            pen += glyph.advance();
        }
        return outline;
    }

    private SetText set(Wanted wanted) {
        Galley galley = Galley.of(wanted.spans, faces);
        float size = wanted.size.points();
        List<SetText.Line> lines = new ArrayList<>();
        Marks marks = new Marks(galley, wanted.spans, size);
        for (Line line : LineBreaker.lines(galley, wanted.width * THOUSAND / size)) {
            lines.add(line(galley, line, wanted, marks));
        }
        return new SetText(lines, size, used(galley), marks.all());
    }

    private static SetText.Line line(Galley galley, Line line, Wanted wanted, Marks marks) {
        float size = wanted.size.points();
        float room = wanted.width - galley.width(line.from(), line.to()) * size / THOUSAND;
        LineWriter writer = new LineWriter(size);
        long spaces = wanted.align == Align.JUSTIFIED && !line.last() && room > 0 ? spaces(galley, line) : 0;
        if (spaces > 0) {
            double widening = room * THOUSAND / size / spaces;
            marks.add(line, 0, widening);
            return new SetText.Line(writer.write(galley, line, widening), 0);
        }
        float indent = switch (wanted.align) {
            case START, JUSTIFIED -> room;
            case CENTER -> room / 2;
            case END -> 0;
        };
        marks.add(line, indent, 0);
        return new SetText.Line(writer.write(galley, line, 0), indent);
    }

    private static long spaces(Galley galley, Line line) {
        return IntStream.range(line.from(), line.to())
                .filter(i -> galley.glyph(i).space())
                .count();
    }

    private static Map<Weight, List<DrawnGlyph>> used(Galley galley) {
        Map<Weight, List<DrawnGlyph>> used = new EnumMap<>(Weight.class);
        Map<Weight, BitSet> seen = new EnumMap<>(Weight.class);
        for (int i = 0; i < galley.size(); i++) {
            DrawnGlyph glyph = galley.glyph(i);
            BitSet codes = seen.computeIfAbsent(galley.weight(i), weight -> new BitSet());
            if (!codes.get(glyph.code())) {
                codes.set(glyph.code());
                Objects.requireNonNull(used.computeIfAbsent(galley.weight(i), weight -> new ArrayList<>()))
                        .add(glyph);
            }
        }
        return used;
    }

    /** The name of a weight's font among the resources of a page. */
    public static String fontName(Weight weight) {
        return LineWriter.fontName(weight);
    }
}
