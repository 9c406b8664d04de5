package ir.kargozar.printing.wording;

import ir.kargozar.printing.sheet.Phrase;
import ir.kargozar.printing.sheet.Span;
import ir.kargozar.printing.sheet.Weight;
import ir.kargozar.printing.wording.Values.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;

/** Fills the places of one line after the other. What has no value yet is a dotted line. */
record Filling(Map<String, Value> values) {
    private static final String LONG_BLANK = ".".repeat(30);
    private static final String SHORT_BLANK = ".".repeat(16);

    String text(String line) {
        return Wording.PLACE
                .matcher(line)
                .replaceAll(place -> Matcher.quoteReplacement(written(value(place.group(1)), LONG_BLANK)));
    }

    Phrase phrase(String line) {
        return new Phrase(spans(line, Weight.REGULAR, SHORT_BLANK));
    }

    /** @param weight of the values among regular words */
    List<Span> spans(String line, Weight weight) {
        return spans(line, weight, LONG_BLANK);
    }

    private List<Span> spans(String line, Weight weight, String blank) {
        List<Span> spans = new ArrayList<>();
        Matcher places = Wording.PLACE.matcher(line);
        int end = 0;
        while (places.find()) {
            spans.add(Span.of(line.substring(end, places.start())));
            Value value = value(places.group(1));
            spans.add(new Span(written(value, blank), weight, value.field()));
            end = places.end();
        }
        spans.add(Span.of(line.substring(end)));
        spans.removeIf(span -> span.text().isEmpty());
        return spans;
    }

    private Value value(String place) {
        return Objects.requireNonNull(values.get(place), place);
    }

    private static String written(Value value, String blank) {
        return value.text().isEmpty() ? blank : value.text();
    }
}
