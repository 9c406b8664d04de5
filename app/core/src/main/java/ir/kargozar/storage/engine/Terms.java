package ir.kargozar.storage.engine;

import ir.kargozar.text.Digits;
import ir.kargozar.text.SearchKey;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a person typed, as beginnings of words: every one of {@code words} is wanted, or {@code joined}, which finds a
 * word written without the blank or ZWNJ that was typed. A number may also be an amount, in rials or in toman.
 */
public record Terms(List<String> words, String joined) {
    /** Before an amount in the index, so that no other number is taken for one. */
    private static final String AMOUNT = "r";

    private static final int LONGEST = 200;
    private static final Pattern BETWEEN_DIGITS =
            Pattern.compile("(?<=\\d)[-\\u2010-\\u2015\\u2212,\\u066C\\u060C'](?=\\d)");
    private static final Pattern IN_THREES = Pattern.compile("\\s*\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+\\s*");
    private static final Pattern BLANKS = Pattern.compile("\\s|\\u00A0|\\u202F");
    private static final Pattern AMOUNTS = Pattern.compile("[1-9]\\d{3,15}");

    /** Dashes and separators within a number do not count; what is longer than {@value #LONGEST} characters is cut. */
    public static Terms of(String typed) {
        SearchKey key = SearchKey.of(numbers(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed));
        return new Terms(key.value().isEmpty() ? List.of() : List.of(key.value().split(" ")), key.joined());
    }

    private static String numbers(String typed) {
        String ascii = BETWEEN_DIGITS.matcher(Digits.ascii(typed)).replaceAll("");
        return IN_THREES.matcher(ascii).matches() ? BLANKS.matcher(ascii).replaceAll("") : ascii;
    }

    /** The word by which an amount of rials is found. */
    public static String amount(long rials) {
        return AMOUNT + rials;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The terms in an engine's own language; words are letters and digits only. */
    String written(String before, String after, String and, String or) {
        String all = words.stream()
                .distinct()
                .map(word -> word(word, before, after, or))
                .collect(Collectors.joining(and, "(", ")"));
        return words.size() == 1 ? all : all + or + before + joined + after;
    }

    private static String word(String word, String before, String after, String or) {
        String beginning = before + word + after;
        if (!AMOUNTS.matcher(word).matches()) {
            return beginning;
        }
        String quote = before.substring(0, 1);
        String rials = before + AMOUNT + word + quote;
        String toman = before + AMOUNT + word + "0" + quote;
        return "(" + beginning + or + rials + or + toman + ")";
    }
}
