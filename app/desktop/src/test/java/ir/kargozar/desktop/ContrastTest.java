package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.desktop.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tokens themselves: every text on its ground at least 4.5:1 (WCAG 2.2, 1.4.3), in high contrast 7:1 (1.4.6), light and dark. */
class ContrastTest {

    private static final double LEAST = 4.5;
    private static final double LEAST_IN_HIGH_CONTRAST = 7;
    private static final Pattern TOKEN = Pattern.compile("(-k-[a-z-]+): (#[0-9a-f]{6});");

    private static final List<String> ON_GROUNDS =
            List.of("text", "text-quiet", "accent", "good", "warn", "bad", "info");
    private static final List<String> GROUNDS = List.of("ground", "surface", "sunken", "hover");
    private static final Map<String, String> PAIRS = Map.of(
            "on-accent", "accent-strong",
            "on-training", "training",
            "good", "good-soft",
            "warn", "warn-soft",
            "bad", "bad-soft",
            "info", "info-soft",
            "accent", "accent-soft",
            "text", "accent-soft",
            "text-quiet", "surface");

    @ParameterizedTest
    @ValueSource(strings = {".root {", ".root:dark {", ".root:contrast {", ".root:dark:contrast {"})
    void readsEveryTextOnItsGround(String section) throws IOException {
        Map<String, Color> tokens = tokens(section);
        double least = section.contains("contrast") ? LEAST_IN_HIGH_CONTRAST : LEAST;
        assertThat(tokens).hasSizeGreaterThan(15);
        for (String text : ON_GROUNDS) {
            for (String ground : GROUNDS) {
                check(tokens, text, ground, least);
            }
        }
        PAIRS.forEach((text, ground) -> check(tokens, text, ground, least));
    }

    private static void check(Map<String, Color> tokens, String text, String ground, double least) {
        double ratio = ratio(token(tokens, text), token(tokens, ground));
        assertThat(ratio).as("%s on %s", text, ground).isGreaterThanOrEqualTo(least);
    }

    private static Color token(Map<String, Color> tokens, String name) {
        return Objects.requireNonNull(tokens.get("-k-" + name), name);
    }

    private static Map<String, Color> tokens(String section) throws IOException {
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream("/kargozar/theme/tokens.css"))) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String block = css.substring(css.indexOf(section), css.indexOf('}', css.indexOf(section)));
            Map<String, Color> tokens = new HashMap<>();
            Matcher matcher = TOKEN.matcher(block);
            while (matcher.find()) {
                tokens.put(matcher.group(1), Color.web(matcher.group(2)));
            }
            return tokens;
        }
    }

    private static double ratio(Color a, Color b) {
        double first = luminance(a) + 0.05;
        double second = luminance(b) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
