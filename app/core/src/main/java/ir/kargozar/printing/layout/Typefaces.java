package ir.kargozar.printing.layout;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import ir.kargozar.printing.sheet.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Vazirmatn in its weights, read once for the process; every document gets fonts of its own from it. */
public final class Typefaces {
    private static final class Shipped {
        static final Typefaces ONLY = new Typefaces();
    }

    private final Map<Weight, FontProgram> programs = new EnumMap<>(Weight.class);

    private Typefaces() {
        programs.put(Weight.REGULAR, program("Vazirmatn-Regular.ttf"));
        programs.put(Weight.MEDIUM, program("Vazirmatn-Medium.ttf"));
        programs.put(Weight.BOLD, program("Vazirmatn-Bold.ttf"));
    }

    public static Typefaces shipped() {
        return Shipped.ONLY;
    }

    /** Fonts of one document, embedded. */
    Map<Weight, PdfFont> forDocument() {
        Map<Weight, PdfFont> fonts = new EnumMap<>(Weight.class);
        programs.forEach((weight, program) -> fonts.put(
                weight, PdfFontFactory.createFont(program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED)));
        return fonts;
    }

    static InputStream open(String file) {
        String path = "/kargozar/fonts/" + file;
        return Objects.requireNonNull(Typefaces.class.getResourceAsStream(path), path);
    }

    private static FontProgram program(String file) {
        try (InputStream in = open(file)) {
            return FontProgramFactory.createFont(in.readAllBytes(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
