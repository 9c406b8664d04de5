package ir.kargozar.training.content;

import ir.kargozar.text.SearchKey;
import ir.kargozar.training.content.page.Page;
import ir.kargozar.training.content.page.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lessons found by words of their titles and texts. A word is found by its beginning, or by that of a part after a
 * ZWNJ, whatever letters and digits it is typed with.
 */
public final class Finding {
    private final List<Entry> entries;

    private record Entry(Lesson lesson, List<Line> lines) {}

    /** The first line is the title. */
    private record Line(List<Word> words) {}

    /** @param keys what is typed to find it */
    private record Word(String shown, List<String> keys) {
        boolean isFoundBy(String typed) {
            return keys.stream().anyMatch(key -> key.startsWith(typed));
        }
    }

    /**
     * A lesson that was found.
     *
     * @param title its title, what was found in it strong
     * @param excerpt of its text, what was found in it strong; empty where the title alone was found
     */
    public record Hit(Lesson lesson, List<Span> title, List<Span> excerpt) {
        public Hit {
            title = List.copyOf(title);
            excerpt = List.copyOf(excerpt);
        }
    }

    private record Ranked(int rank, Hit hit) {}

    public Finding(List<Lesson> lessons) {
        entries = lessons.stream().map(Finding::entry).toList();
    }

    private static Entry entry(Lesson lesson) {
        return new Entry(
                lesson,
                Stream.concat(Stream.of(lesson.title()), Page.of(lesson.text()).lines().stream())
                        .map(text -> new Line(Arrays.stream(text.split("\\s+"))
                                .filter(word -> !word.isEmpty())
                                .map(Finding::word)
                                .toList()))
                        .toList());
    }

    private static Word word(String shown) {
        SearchKey key = SearchKey.of(shown);
        List<String> keys = new ArrayList<>(List.of(key.joined()));
        keys.addAll(List.of(key.value().split(" ")));
        return new Word(shown, List.copyOf(keys));
    }

    /** The best first: found in the title, then in one line, then in several; nothing for nothing typed. */
    public List<Hit> find(String typed) {
        String key = SearchKey.of(typed).value();
        if (key.isEmpty()) {
            return List.of();
        }
        List<String> wanted = List.of(key.split(" "));
        return entries.stream()
                .flatMap(entry -> find(entry, wanted).stream())
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::hit)
                .toList();
    }

    private static Optional<Ranked> find(Entry entry, List<String> wanted) {
        Line title = entry.lines().getFirst();
        List<Line> text = entry.lines().subList(1, entry.lines().size());
        Line best = text.stream()
                .max(Comparator.comparingInt(line -> count(line, wanted)))
                .orElse(new Line(List.of()));
        int inTitle = count(title, wanted);
        int inLine = count(best, wanted);
        if (!isFound(entry, wanted)) {
            return Optional.empty();
        }
        int rank = inTitle == wanted.size() ? 0 : inLine == wanted.size() ? 1 : 2;
        return Optional.of(new Ranked(
                rank,
                new Hit(entry.lesson(), Excerpts.whole(marked(title, wanted)), Excerpts.around(marked(best, wanted)))));
    }

    private static boolean isFound(Entry entry, List<String> wanted) {
        return wanted.stream()
                .allMatch(typed -> entry.lines().stream()
                        .flatMap(line -> line.words().stream())
                        .anyMatch(word -> word.isFoundBy(typed)));
    }

    private static int count(Line line, List<String> wanted) {
        return (int) wanted.stream()
                .filter(typed -> line.words().stream().anyMatch(word -> word.isFoundBy(typed)))
                .count();
    }

    private static List<Excerpts.Marked> marked(Line line, List<String> wanted) {
        return line.words().stream()
                .map(word -> new Excerpts.Marked(word.shown(), wanted.stream().anyMatch(word::isFoundBy)))
                .toList();
    }
}
