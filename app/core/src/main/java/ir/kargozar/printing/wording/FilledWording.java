package ir.kargozar.printing.wording;

import ir.kargozar.printing.sheet.Align;
import ir.kargozar.printing.sheet.Block;
import ir.kargozar.printing.sheet.Boxes.Box;
import ir.kargozar.printing.sheet.Items;
import ir.kargozar.printing.sheet.Items.Item;
import ir.kargozar.printing.sheet.Paragraph;
import ir.kargozar.printing.sheet.Space;
import ir.kargozar.printing.sheet.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;

/** The wording of one paper with the values of one case, as text or as blocks of a sheet. */
public final class FilledWording {
    private static final String ITEM = "- ";
    private static final String DASH = "\u2013";
    private static final String NAME = "|";

    private final Map<String, List<NumberedLine>> sections;
    private final Map<String, String> values;

    FilledWording(Map<String, List<NumberedLine>> sections, Map<String, String> values) {
        this.sections = sections;
        this.values = Map.copyOf(values);
    }

    /** The section as one line of text. */
    public String text(String section) {
        return filled(String.join(" ", texts(section)).strip());
    }

    /** Headings ({@code ## …}), items ({@code - …}) and paragraphs, parted by blank lines. */
    public List<Block> blocks(String section) {
        List<Block> blocks = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : texts(section)) {
            boolean continues = !line.isEmpty() && !line.startsWith(ITEM) && !line.startsWith(Wording.HEADING);
            if (!continues) {
                end(paragraph, blocks);
            }
            if (!line.startsWith(ITEM)) {
                end(items, blocks);
            }
            if (line.startsWith(ITEM)) {
                items.add(new Item(DASH, running(line.substring(ITEM.length()), Space.NONE)));
            } else if (line.startsWith(Wording.HEADING)) {
                blocks.add(Paragraph.heading(filled(line.substring(Wording.HEADING.length()))));
            } else if (continues) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
            }
        }
        end(paragraph, blocks);
        end(items, blocks);
        return blocks;
    }

    private void end(StringBuilder paragraph, List<Block> blocks) {
        if (!paragraph.isEmpty()) {
            blocks.add(running(paragraph.toString(), Space.SMALL));
            paragraph.setLength(0);
        }
    }

    private static void end(List<Item> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Items(items));
            items.clear();
        }
    }

    /** One box a line: {@code label} or {@code label | name}. */
    public List<Box> boxes(String section) {
        return texts(section).stream()
                .filter(line -> !line.isEmpty())
                .map(line -> parts(line, NAME))
                .map(parts -> new Box(filled(parts.getFirst()), filled(parts.getLast())))
                .toList();
    }

    /** A list of words by code, one {@code CODE = words} a line. */
    public Map<String, String> list(String section) {
        Map<String, String> words = new HashMap<>();
        for (String line : texts(section)) {
            List<String> parts = parts(line, "=");
            words.put(parts.getFirst(), parts.getLast());
        }
        return words;
    }

    private static List<String> parts(String line, String separator) {
        int at = line.indexOf(separator);
        return at < 0
                ? List.of(line, "")
                : List.of(
                        line.substring(0, at).strip(),
                        line.substring(at + separator.length()).strip());
    }

    private List<String> texts(String section) {
        return Objects.requireNonNull(sections.get(section), section).stream()
                .map(NumberedLine::text)
                .toList();
    }

    /** Values stand out a little from the words around them. */
    private Paragraph running(String text, Space after) {
        List<Span> spans = new ArrayList<>();
        Matcher places = Wording.PLACE.matcher(text);
        int end = 0;
        while (places.find()) {
            spans.add(Span.of(text.substring(end, places.start())));
            spans.add(Span.medium(value(places.group(1))));
            end = places.end();
        }
        spans.add(Span.of(text.substring(end)));
        spans.removeIf(span -> span.text().isEmpty());
        return Paragraph.of(spans).aligned(Align.JUSTIFIED).spaced(Space.NONE, after);
    }

    private String filled(String text) {
        return Wording.PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place.group(1))));
    }

    private String value(String place) {
        return Objects.requireNonNull(values.get(place), place);
    }
}
