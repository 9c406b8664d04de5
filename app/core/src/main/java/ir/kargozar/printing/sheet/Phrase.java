package ir.kargozar.printing.sheet;

import java.util.List;

/** Words in a field, a cell or a box; their weight is that of where they stand. */
public record Phrase(List<Span> spans) {
    public static final Phrase EMPTY = new Phrase(List.of());

    public Phrase {
        spans = List.copyOf(spans);
    }

    public static Phrase of(String words) {
        return words.isEmpty() ? EMPTY : new Phrase(List.of(Span.of(words)));
    }

    public List<Span> weighing(Weight weight) {
        return spans.stream().map(span -> span.weighing(weight)).toList();
    }
}
