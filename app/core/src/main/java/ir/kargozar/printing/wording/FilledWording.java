package ir.kargozar.printing.wording;

import ir.kargozar.printing.sheet.Align;
import ir.kargozar.printing.sheet.Block;
import ir.kargozar.printing.sheet.Boxes.Box;
import ir.kargozar.printing.sheet.Fields;
import ir.kargozar.printing.sheet.Items;
import ir.kargozar.printing.sheet.Items.Item;
import ir.kargozar.printing.sheet.Paragraph;
import ir.kargozar.printing.sheet.Phrase;
import ir.kargozar.printing.sheet.Space;
import ir.kargozar.printing.sheet.Weight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The wording of one paper with the values of one case, as text or as blocks of a sheet. */
public final class FilledWording {
    private static final String ITEM = "- ";
    private static final String DASH = "\u2013";

    private final Form form;
    private final Map<String, WordingSection> sections;
    private final Values values;
    private final Filling filling;

    FilledWording(Form form, Map<String, WordingSection> sections, Values values) {
        this.form = form;
        this.sections = sections;
        this.values = values;
        this.filling = new Filling(values.places());
    }

    /** The section as one line of text. */
    public String text(String section) {
        return filling.text(String.join(" ", texts(section).toList()).strip());
    }

    /** Headings ({@code ## …}), items ({@code - …}), grids, tables and paragraphs, parted by blank lines. */
    public List<Block> blocks(String section) {
        List<Block> blocks = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        texts(section).forEach(line -> {
            String grid = grid(line);
            boolean item = line.startsWith(ITEM);
            boolean heading = line.startsWith(Wording.HEADING);
            if (line.isEmpty() || item || heading || !grid.isEmpty()) {
                end(paragraph, blocks);
            }
            if (!item) {
                end(items, blocks);
            }
            if (!grid.isEmpty()) {
                gridBlock(grid).ifPresent(blocks::add);
            } else if (item) {
                items.add(new Item(DASH, running(line.substring(ITEM.length()), Space.NONE)));
            } else if (heading) {
                blocks.add(Paragraph.heading(filling.phrase(line.substring(Wording.HEADING.length()))));
            } else if (!line.isEmpty()) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
            }
        });
        end(paragraph, blocks);
        end(items, blocks);
        return blocks;
    }

    /** The section that a line stands for, or empty. */
    private String grid(String line) {
        Matcher place = Wording.PLACE.matcher(line);
        return place.matches() && form.grids().contains(place.group(1)) ? place.group(1) : "";
    }

    private Optional<Block> gridBlock(String name) {
        if (!name.equals(Wording.FIELDS)) {
            Values.Rows rows = Objects.requireNonNull(values.lists().get(name), name);
            return rows.saysNothing() ? Optional.empty() : Optional.of(new FilledTable(gridLines(name), rows).table());
        }
        return Optional.of(new Fields(
                GridLine.COLUMNS,
                gridLines(name)
                        .map(line -> new Fields.Field(
                                filling.text(line.label()), filling.phrase(line.words()), line.columns()))
                        .toList()));
    }

    private Stream<GridLine> gridLines(String section) {
        return texts(section).flatMap(line -> GridLine.of(line).stream());
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
        return texts(section)
                .filter(line -> !line.isEmpty())
                .map(line -> parts(line, "|"))
                .map(parts -> new Box(
                        filling.text(parts.getFirst()),
                        parts.getLast().isEmpty() ? Phrase.EMPTY : filling.phrase(parts.getLast())))
                .toList();
    }

    /** A list of words by code, one {@code CODE = words} a line. */
    public Map<String, String> list(String section) {
        Map<String, String> words = new HashMap<>();
        texts(section).forEach(line -> {
            List<String> parts = parts(line, "=");
            words.put(parts.getFirst(), parts.getLast());
        });
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

    private Stream<String> texts(String section) {
        return Objects.requireNonNull(sections.get(section), section).lines().stream()
                .map(NumberedLine::text);
    }

    /** Values stand out a little from the words around them. */
    private Paragraph running(String text, Space after) {
        return Paragraph.of(filling.spans(text, Weight.MEDIUM))
                .aligned(Align.JUSTIFIED)
                .spaced(Space.NONE, after);
    }
}
