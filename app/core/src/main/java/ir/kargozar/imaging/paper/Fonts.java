package ir.kargozar.imaging.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Vazirmatn as it is drawn with. */
record Fonts(Font regular, Font bold) {

    static Fonts load() {
        return new Fonts(font("Regular"), font("Bold"));
    }

    private static Font font(String weight) {
        String path = "/kargozar/fonts/Vazirmatn-" + weight + ".ttf";
        try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream(path), path)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
