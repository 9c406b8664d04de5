package ir.kargozar.desktop.theme;

import atlantafx.base.theme.PrimerLight;
import ir.kargozar.desktop.settings.Appearance;
import ir.kargozar.desktop.settings.Appearance.Look;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * Dresses a window: AtlantaFX underneath, our tokens above it; light, dark or strong in contrast by pseudo-classes of the
 * root. A larger text size takes the same sheets with every length in {@code px} made larger; lengths without a unit,
 * such as paddings, stay as they are.
 */
public final class Theme {

    /** In order: tokens, what is general, then one sheet for each control. */
    static final List<String> SHEETS = List.of(
            "tokens",
            "general",
            "controls/buttons",
            "controls/fields",
            "controls/suggestions",
            "controls/tables",
            "controls/cards",
            "controls/charts",
            "controls/shell",
            "controls/palette",
            "controls/chips",
            "controls/papers",
            "controls/lines",
            "controls/scans",
            "controls/practice",
            "controls/forms",
            "controls/lessons",
            "controls/entrance");

    /** All of them in one, made by the build: JavaFX goes through every sheet of a scene for every node it dresses. */
    static final String JOINED = "all";

    private static final double TEXT_SIZE = 14;

    private static final List<String> FONTS =
            List.of("Vazirmatn-Regular.ttf", "Vazirmatn-Medium.ttf", "Vazirmatn-Bold.ttf");

    /** Of the signs; unpacked by the build, so that it is found without a look into others’ jars. */
    private static final String SIGNS = "/META-INF/resources/material2/20200820/fonts/MaterialIcons-Outlined.ttf";

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass CONTRAST = PseudoClass.getPseudoClass("contrast");
    private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?)px");

    private Theme() {}

    /** Once, before the first node. */
    public static void prepare() {
        loadFonts();
        putUnderneath();
    }

    /** The sheet under ours; once, before the first node. */
    public static void putUnderneath() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /** Once, on any thread, also before JavaFX has begun. */
    public static void loadFonts() {
        FONTS.forEach(font -> load(resource("fonts/" + font)));
        load(Objects.requireNonNull(Theme.class.getResource(SIGNS), SIGNS));
    }

    private static void load(URL font) {
        try (InputStream in = font.openStream()) {
            Font.loadFont(in, TEXT_SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void dress(Scene scene, Appearance appearance) {
        List<String> sheets = sheets().stream()
                .map(sheet -> sized(sheet, appearance.textSize()))
                .toList();
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
        scene.getRoot().pseudoClassStateChanged(DARK, isDark(appearance.look()));
        scene.getRoot().pseudoClassStateChanged(CONTRAST, appearance.contrast());
    }

    /** The one that the build made, else those it is made of. */
    private static List<URL> sheets() {
        URL joined = Theme.class.getResource("/kargozar/theme/" + JOINED + ".css");
        return joined != null
                ? List.of(joined)
                : SHEETS.stream()
                        .map(sheet -> resource("theme/" + sheet + ".css"))
                        .toList();
    }

    /** What a look means on this machine now. */
    public static boolean isDark(Look look) {
        return switch (look) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private static String sized(URL sheet, int percent) {
        if (percent == Appearance.USUAL_SIZE) {
            return sheet.toExternalForm();
        }
        try (InputStream in = sheet.openStream()) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String larger = LENGTH.matcher(css)
                    .replaceAll(length ->
                            String.format(Locale.ROOT, "%.1fpx", Double.parseDouble(length.group(1)) * percent / 100));
            return "data:text/css;charset=UTF-8;base64,"
                    + Base64.getEncoder().encodeToString(larger.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How large this font is beside the usual one: 1 at the usual size. */
    public static double scale(Font font) {
        return font.getSize() / TEXT_SIZE;
    }

    public static URL resource(String path) {
        return Objects.requireNonNull(Theme.class.getResource("/kargozar/" + path), path);
    }
}
