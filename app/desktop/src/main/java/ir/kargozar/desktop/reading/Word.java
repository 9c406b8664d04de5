package ir.kargozar.desktop.reading;

import ir.kargozar.training.content.page.Span;
import ir.kargozar.training.content.page.Span.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is never broken over two lines: a word, a code, a short link, or Latin words that follow each other, which would
 * change their order.
 *
 * @param blankAfter a blank follows
 */
record Word(Span span, String text, boolean blankAfter) {
    private static final int LONGEST_WHOLE = 48;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ARABIC = Pattern.compile("\\p{InArabic}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    /** Words in order; those with no blank between them together. */
    static List<List<Word>> of(List<Span> spans) {
        List<List<Word>> all = new ArrayList<>();
        boolean isApart = true;
        for (Span span : spans) {
            String text = span.text().replace('\n', ' ');
            if (text.isBlank()) {
                isApart = apart(all);
                continue;
            }
            if (text.startsWith(" ")) {
                isApart = apart(all);
            }
            List<String> words = words(span);
            for (int i = 0; i < words.size(); i++) {
                boolean isLast = i == words.size() - 1;
                boolean blankAfter = !isLast || text.endsWith(" ");
                Word word = new Word(span, words.get(i), blankAfter);
                if (isApart) {
                    all.add(new ArrayList<>());
                }
                all.getLast().add(word);
                isApart = blankAfter;
            }
        }
        return all;
    }

    /** A blank of another look: the word before it is followed by one. */
    private static boolean apart(List<List<Word>> all) {
        if (!all.isEmpty()) {
            List<Word> together = all.getLast();
            Word last = together.getLast();
            together.set(together.size() - 1, new Word(last.span(), last.text(), true));
        }
        return true;
    }

    private static List<String> words(Span span) {
        String text = span.text().strip();
        boolean isWhole = span.face() == Face.CODE || span.target().isPresent();
        if (isWhole && text.length() <= LONGEST_WHOLE) {
            return List.of(text.replaceAll("\\s+", "\u00A0"));
        }
        List<String> words = new ArrayList<>();
        for (String word : SPACES.splitAsStream(text).toList()) {
            if (!words.isEmpty() && isLatin(word) && isLatin(words.getLast())) {
                words.set(words.size() - 1, words.getLast() + "\u00A0" + word);
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean isLatin(String word) {
        return LATIN.matcher(word).find() && !ARABIC.matcher(word).find();
    }
}
