package ir.kargozar.printing.document;

import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfStream;
import ir.kargozar.printing.setting.Bytes;
import ir.kargozar.printing.setting.DrawnGlyph;
import ir.kargozar.printing.setting.Typefaces;
import ir.kargozar.printing.setting.Typesetter;
import ir.kargozar.printing.shaping.Recent;
import ir.kargozar.printing.sheet.Weight;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/** The weights of Vazirmatn as fonts of documents: embedded where used, with only the glyphs used. For many threads. */
final class Fonts {
    private static final int PROGRAMS_REMEMBERED = 16;

    private final Deflaters deflaters;
    private final Map<Weight, FontFile> files = new EnumMap<>(Weight.class);
    private final Recent<Wanted, Program> programs = new Recent<>(PROGRAMS_REMEMBERED, this::program);

    private record Wanted(Weight weight, List<DrawnGlyph> glyphs) {}

    /** All of a font but the numbers of its objects; letters of one kind often need the same. */
    private record Program(String name, FontFile.Subset subset, Bytes readings, String descriptor, String descendant) {}

    /** @param deflaters of streams */
    Fonts(Deflaters deflaters) {
        this.deflaters = deflaters;
        for (Weight weight : Weight.values()) {
            files.put(weight, new FontFile(Typefaces.file(weight)));
        }
    }

    /** Writes the fonts that the glyphs need; answers their dictionary, for the resources of pages. */
    Bytes write(GlyphsUsed used, PdfObjects objects) {
        Bytes fonts = new Bytes().add("<<");
        used.byWeight()
                .forEach((weight, glyphs) ->
                        fonts.add("/" + Typesetter.fontName(weight) + " ").add(write(weight, glyphs, objects)));
        return fonts.add(">>");
    }

    private String write(Weight weight, SortedMap<Integer, DrawnGlyph> glyphs, PdfObjects objects) {
        Program program = programs.of(new Wanted(weight, List.copyOf(glyphs.values())));
        PdfStream entries = new PdfStream();
        entries.put(PdfName.Length1, new PdfNumber(program.subset.length()));
        String file =
                PdfObjects.ref(objects.compressed(program.subset.compressed().toArray(), entries));
        String descriptor = PdfObjects.ref(objects.typed(program.descriptor + file));
        String descendant = PdfObjects.ref(objects.typed(program.descendant + descriptor));
        String readings = PdfObjects.ref(objects.compressed(program.readings.toArray(), new PdfStream()));
        return PdfObjects.ref(objects.typed("/Font/Subtype/Type0/BaseFont/" + program.name
                + "/Encoding/Identity-H/DescendantFonts[" + descendant + "]/ToUnicode " + readings));
    }

    private Program program(Wanted wanted) {
        FontFile file = Objects.requireNonNull(files.get(wanted.weight));
        List<Integer> codes = wanted.glyphs.stream().map(DrawnGlyph::code).toList();
        String name = subsetTag(codes) + "+" + Typefaces.name(wanted.weight);
        String descriptor = "/FontDescriptor/FontName/" + name + "/Flags 4/FontBBox[" + file.box()
                + "]/ItalicAngle 0/Ascent 1025/Descent -537/CapHeight 800/StemV " + file.stem() + "/FontFile2 ";
        String descendant = "/Font/Subtype/CIDFontType2/BaseFont/" + name
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/DW 1000/W"
                + widths(wanted.glyphs) + "/FontDescriptor ";
        try (Deflate deflate = deflaters.take()) {
            Bytes readings =
                    new Bytes().add(deflate.whole(Readings.of(wanted.glyphs).toArray()));
            return new Program(name, file.subset(codes), readings, descriptor, descendant);
        }
    }

    /** Six letters that differ where the glyphs do. */
    private static String subsetTag(List<Integer> glyphs) {
        int rest = glyphs.hashCode() & Integer.MAX_VALUE;
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }

    private static String widths(List<DrawnGlyph> glyphs) {
        StringBuilder widths = new StringBuilder("[");
        int expected = -1;
        for (DrawnGlyph glyph : glyphs) {
            if (glyph.code() != expected) {
                widths.append(expected < 0 ? "" : "]").append(glyph.code()).append('[');
            } else {
                widths.append(' ');
            }
            widths.append(glyph.width());
            expected = glyph.code() + 1;
        }
        return widths.append("]]").toString();
    }
}
