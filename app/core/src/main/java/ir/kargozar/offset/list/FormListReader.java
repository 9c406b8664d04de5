package ir.kargozar.offset.list;

import ir.kargozar.office.Refusal;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.table.CsvRows;
import ir.kargozar.table.Heading;
import ir.kargozar.table.Unread;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a list of which each row becomes a form, as form 4 for each workshop (B9): comma, semicolon or tab between cells,
 * as a spreadsheet saves or copies it; a row of headings, maybe below some lines of title.
 */
public final class FormListReader {
    /** Rows read at most: more than any centre has workshops. */
    public static final int MOST_ROWS = 10_000;

    private final FormDefinition definition;
    private final Texts texts;

    public FormListReader(FormDefinition definition, Texts texts) {
        this.definition = definition;
        this.texts = texts;
    }

    /**
     * Refusals: TABLE_EMPTY, FORM_LIST_HEADING (headings that may stand), FORM_LIST_HEADING_TWICE (heading, line),
     * FORM_LIST_HEADING_OF_MANY (heading, line, names of the fields), FORM_LIST_ROWS (most), and those of {@link CsvRows}.
     * Problem of a row: TABLE_ROW_CELLS.
     *
     * @param common what every row says that has nothing else in that place
     */
    public FormList read(String text, FormValues common) {
        if (text.isBlank()) {
            throw new Refusal("TABLE_EMPTY");
        }
        Columns columns = new Columns(definition, common);
        Heading<String> heading = Heading.find(text, columns::places);
        if (heading.places().isEmpty()) {
            throw new Refusal("FORM_LIST_HEADING", labels());
        }
        List<String> unread = unread(heading, columns);
        List<FormList.Entry> entries = entries(heading, heading.rows(text), common);
        if (entries.isEmpty()) {
            throw new Refusal("TABLE_EMPTY");
        }
        return new FormList(heading.line(), unread, entries);
    }

    private String labels() {
        return definition
                .fields()
                .map(field -> Columns.shown(field.label(), texts.language()))
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    private static List<String> unread(Heading<String> heading, Columns columns) {
        String line = Long.toString(heading.line());
        Set<String> seen = new HashSet<>();
        List<String> unread = new ArrayList<>();
        for (String cell : heading.cells()) {
            List<String> meant = columns.of(cell);
            if (meant.size() > 1) {
                throw new Refusal("FORM_LIST_HEADING_OF_MANY", cell, line, String.join(" | ", meant));
            }
            if (meant.isEmpty() && !cell.isBlank()) {
                unread.add(cell);
            }
            if (meant.stream().anyMatch(name -> !seen.add(name))) {
                throw new Refusal("FORM_LIST_HEADING_TWICE", cell, line);
            }
        }
        return unread;
    }

    private List<FormList.Entry> entries(Heading<String> heading, CsvRows rows, FormValues common) {
        List<FormList.Entry> entries = new ArrayList<>();
        for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
            if (!row.isBlank()) {
                entries.add(entry(heading, row, common));
            }
            if (entries.size() > MOST_ROWS) {
                throw new Refusal("FORM_LIST_ROWS", Integer.toString(MOST_ROWS));
            }
        }
        return entries;
    }

    private FormList.Entry entry(Heading<String> heading, CsvRows.Row row, FormValues common) {
        if (row.spills(heading.cells().size())) {
            Problem problem = texts.problem("", "TABLE_ROW_CELLS", List.of());
            return new FormList.Entry.Refused(row.line(), problem);
        }
        FormValues values = common;
        for (var place : heading.places().entrySet()) {
            String text = row.text(place.getValue());
            Optional<Unread> unread = Unread.of(text);
            if (unread.isPresent()) {
                Problem problem = texts.problem(place.getKey(), unread.get().problem(), List.of());
                return new FormList.Entry.Refused(row.line(), problem);
            }
            values = text.isEmpty() ? values : values.with(place.getKey(), text);
        }
        return new FormList.Entry.Typed(row.line(), values);
    }
}
