package ir.kargozar.storage.engine;

import ir.kargozar.text.Digits;
import ir.kargozar.text.SearchKey;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a person typed: every one of {@code words} is wanted, each also joined with its neighbours, which finds a word
 * written without the blank or ZWNJ that was typed. A number may also be an amount, in rials or in toman.
 */
public record Terms(List<String> words) {
    /** Which of the words may be beginnings of those that are found. */
    public enum Beginnings {
        NONE,
        LAST,
        ALL
    }

    /** Of more words than these, only all apart and all joined are asked for. */
    private static final int MOST_JOINED = 4;

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
        return new Terms(key.value().isEmpty() ? List.of() : List.of(key.value().split(" ")));
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

    /** How an engine writes a question: around a word, behind a beginning, and between. */
    record Language(String quote, String behindBeginning, String and, String or) {}

    /** The terms in an engine's own language; words are letters and digits only. */
    String written(Language language, Beginnings beginnings) {
        return groupings().stream()
                .map(groups -> question(groups, language, beginnings))
                .distinct()
                .collect(Collectors.joining(language.or()));
    }

    /** Every way of joining neighbours. */
    private List<List<String>> groupings() {
        if (words.size() > MOST_JOINED) {
            return List.of(words, List.of(String.join("", words)));
        }
        List<List<String>> all = new ArrayList<>();
        for (int joins = 0; joins < 1 << Math.max(0, words.size() - 1); joins++) {
            List<String> groups = new ArrayList<>(words.subList(0, 1));
            for (int i = 1; i < words.size(); i++) {
                if ((joins & 1 << (i - 1)) == 0) {
                    groups.add(words.get(i));
                } else {
                    groups.add(groups.removeLast() + words.get(i));
                }
            }
            all.add(groups);
        }
        return all;
    }

    private static String question(List<String> groups, Language language, Beginnings beginnings) {
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            boolean beginning =
                    beginnings == Beginnings.ALL || (beginnings == Beginnings.LAST && i == groups.size() - 1);
            asked.add(word(groups.get(i), language, beginning));
        }
        return asked.stream().distinct().collect(Collectors.joining(language.and(), "(", ")"));
    }

    private static String word(String word, Language language, boolean beginning) {
        String quote = language.quote();
        String asked = quote + word + quote + (beginning ? language.behindBeginning() : "");
        if (!AMOUNTS.matcher(word).matches()) {
            return asked;
        }
        String rials = quote + AMOUNT + word + quote;
        String toman = quote + AMOUNT + word + "0" + quote;
        return "(" + asked + language.or() + rials + language.or() + toman + ")";
    }
}
