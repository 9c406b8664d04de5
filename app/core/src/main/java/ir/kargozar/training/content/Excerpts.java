package ir.kargozar.training.content;

import ir.kargozar.training.content.page.Span;
import ir.kargozar.training.content.page.Span.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words around what was found in them. */
final class Excerpts {
    private static final int BEFORE = 5;
    private static final int LONGEST = 22;
    private static final String MORE = "\u2026";

    private Excerpts() {}

    record Marked(String word, boolean found) {}

    static List<Span> whole(List<Marked> words) {
        List<Span> spans = new ArrayList<>();
        for (Marked each : words) {
            String blank = spans.isEmpty() ? "" : " ";
            if (!blank.isEmpty()) {
                spans.add(new Span(blank, Face.PLAIN, Optional.empty()));
            }
            spans.add(new Span(each.word(), each.found() ? Face.STRONG : Face.PLAIN, Optional.empty()));
        }
        return spans;
    }

    /** A few words before the first that was found, and what fits after it; nothing where none was found. */
    static List<Span> around(List<Marked> words) {
        int first = 0;
        while (first < words.size() && !words.get(first).found()) {
            first++;
        }
        if (first == words.size()) {
            return List.of();
        }
        int from = Math.max(0, first - BEFORE);
        int to = Math.min(words.size(), from + LONGEST);
        List<Marked> shown = new ArrayList<>();
        if (from > 0) {
            shown.add(new Marked(MORE, false));
        }
        shown.addAll(words.subList(from, to));
        if (to < words.size()) {
            shown.add(new Marked(MORE, false));
        }
        return whole(shown);
    }
}
