package ir.kargozar.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The words of the program in one language, from {@code resources/text/XX/ROOM.properties} (UTF-8): one file a room, so
 * that a sentence is found where its user lives. A key stands in one file only.
 */
public final class Texts {
    /** One file for each, in every language. */
    static final List<String> ROOMS = List.of(
            "values",
            "claim",
            "circular",
            "storage",
            "handover",
            "offset",
            "printing",
            "recovery",
            "statistics",
            "settlement",
            "clearing",
            "training",
            "lessons",
            "practice",
            "trainer",
            "account",
            "backup",
            "support",
            "entrance",
            "cli",
            "desktop");

    private final Language language;
    private final Properties sentences;

    private Texts(Language language, Properties sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    public static Texts of(Language language) {
        Properties sentences = new Properties();
        for (String room : ROOMS) {
            String path = "/kargozar/text/" + language.code() + "/" + room + ".properties";
            try (Reader reader = new InputStreamReader(
                    Objects.requireNonNull(Texts.class.getResourceAsStream(path), path), StandardCharsets.UTF_8)) {
                sentences.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Texts(language, sentences);
    }

    public Language language() {
        return language;
    }

    public Set<String> keys() {
        return sentences.stringPropertyNames();
    }

    /**
     * The sentence of a key with its places {@code {0}, {1} …} filled; digits Persian in Persian. A key that is nowhere
     * is a fault of the program, not of its user.
     */
    public String say(String key, Object... arguments) {
        return filled(key, this::digits, arguments);
    }

    /** As {@link #say}, but codes among its words keep their digits, as they are written and read out: OFFICE-31. */
    public String spell(String key, Object... arguments) {
        return filled(key, text -> language == Language.FA ? Digits.persianBesideCodes(text) : text, arguments);
    }

    private String filled(String key, UnaryOperator<String> digits, Object... arguments) {
        String pattern = sentences.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text: " + key);
        }
        if (arguments.length == 0) {
            return pattern;
        }
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        return digits.apply(new MessageFormat(pattern, language.locale()).format(words));
    }

    /** The word for a constant: key {@code Kind.OUTPATIENT} of the enum's simple name and constant. */
    public String word(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** Digits as this language shows them. */
    public String digits(CharSequence text) {
        return language == Language.FA ? Digits.persian(text) : text.toString();
    }

    /**
     * A problem in words: {@code problem.CODE} and, where there is one, {@code remedy.CODE}. Arguments are what people
     * and files gave: they are quoted ({@link Quote}), never shown raw.
     */
    public Problem problem(String field, String code, List<String> arguments) {
        Object[] places = arguments.stream().map(Quote::of).toArray();
        String remedy = sentences.getProperty("remedy." + code) == null ? "" : spell("remedy." + code, places);
        return new Problem(field, code, spell("problem." + code, places), remedy);
    }

    public Problem problem(String field, Parsed.Invalid<?> invalid) {
        return problem(field, invalid.code(), invalid.arguments());
    }
}
