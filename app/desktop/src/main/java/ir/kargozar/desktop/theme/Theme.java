package ir.kargozar.desktop.theme;

import atlantafx.base.theme.PrimerLight;
import ir.kargozar.desktop.settings.Settings.Look;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Dresses a window: AtlantaFX underneath, our tokens above it, light or dark by one pseudo-class of the root. */
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
            "controls/shell",
            "controls/chips",
            "controls/papers",
            "controls/lines",
            "controls/scans");

    private static final List<String> FONTS =
            List.of("Vazirmatn-Regular.ttf", "Vazirmatn-Medium.ttf", "Vazirmatn-Bold.ttf");
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final int TEXT_SIZE = 14;

    private Theme() {}

    /** Once, before the first node. */
    public static void prepare() {
        for (String font : FONTS) {
            try (InputStream in = resource("fonts/" + font).openStream()) {
                Font.loadFont(in, TEXT_SIZE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    public static void dress(Scene scene, Look look) {
        scene.getStylesheets()
                .setAll(SHEETS.stream()
                        .map(sheet -> resource("theme/" + sheet + ".css").toExternalForm())
                        .toList());
        scene.getRoot().pseudoClassStateChanged(DARK, look == Look.DARK);
    }

    public static URL resource(String path) {
        return Objects.requireNonNull(Theme.class.getResource("/kargozar/" + path), path);
    }
}
