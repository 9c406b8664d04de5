package ir.kargozar.printing.setting;

import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.TrueTypeFont;
import ir.kargozar.printing.sheet.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Vazirmatn in its weights, read once for the process. */
public final class Typefaces {
    private static final class Shipped {
        static final Typefaces ONLY = new Typefaces();
    }

    private static final String THREE_JOINED = "\u0628\u0628\u0628";

    private final Map<Weight, Face> faces = new EnumMap<>(Weight.class);

    private Typefaces() {
        for (Weight weight : Weight.values()) {
            faces.put(weight, new Face(program(weight)));
        }
    }

    public static Typefaces shipped() {
        return Shipped.ONLY;
    }

    /** True where every weight joins Persian letters as they must be: begun, in the middle and ended, each another shape. */
    public boolean shapesPersian() {
        return faces.values().stream()
                .allMatch(face -> face.word(THREE_JOINED).stream()
                                .map(DrawnGlyph::code)
                                .distinct()
                                .count()
                        == THREE_JOINED.length());
    }

    Face face(Weight weight) {
        return Objects.requireNonNull(faces.get(weight));
    }

    /** The weight's name as a font. */
    public static String name(Weight weight) {
        String name = weight.name();
        return "Vazirmatn-" + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The weight's TrueType file. */
    public static byte[] file(Weight weight) {
        String path = "/kargozar/fonts/" + name(weight) + ".ttf";
        try (InputStream in = Objects.requireNonNull(Typefaces.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont program(Weight weight) {
        try {
            return (TrueTypeFont) FontProgramFactory.createFont(file(weight), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
