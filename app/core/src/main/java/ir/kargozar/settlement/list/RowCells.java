package ir.kargozar.settlement.list;

import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.table.CsvRows;
import ir.kargozar.table.Heading;
import ir.kargozar.table.Unread;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** One row while it is read, with every mistake of it. */
final class RowCells {
    private final CsvRows.Row row;
    private final Heading<ListColumn> heading;
    private final Texts texts;
    private final Map<Reference, Long> seen;
    private final List<Problem> problems = new ArrayList<>();

    /** @param seen numbers of rows before it, with their lines */
    RowCells(CsvRows.Row row, Heading<ListColumn> heading, Texts texts, Map<Reference, Long> seen) {
        this.row = row;
        this.heading = heading;
        this.texts = texts;
        this.seen = seen;
        if (row.spills(heading.cells().size())) {
            problems.add(texts.problem("", "TABLE_ROW_CELLS", List.of()));
        }
    }

    long line() {
        return row.line();
    }

    boolean isGood() {
        return problems.isEmpty();
    }

    List<Problem> problems() {
        return problems;
    }

    String cell(ListColumn column) {
        Integer place = heading.places().get(column);
        return place == null ? "" : row.text(place);
    }

    <T> Optional<T> value(ListColumn column, Function<String, Parsed<T>> rule) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            problems.add(texts.problem(column.field(), "FIELD_MISSING", List.of()));
            return Optional.empty();
        }
        Optional<Unread> unread = Unread.of(cell);
        if (unread.isPresent()) {
            problems.add(texts.problem(column.field(), unread.get().problem(), List.of()));
            return Optional.empty();
        }
        return switch (rule.apply(cell)) {
            case Parsed.Valid<T>(T value) -> Optional.of(value);
            case Parsed.Invalid<T> invalid -> {
                problems.add(texts.problem(column.field(), invalid));
                yield Optional.empty();
            }
        };
    }

    /** A number stands once in a list, and is not here already. */
    void once(ListColumn column, Reference number, Predicate<Reference> known, String code) {
        Long before = seen.putIfAbsent(number, row.line());
        if (before != null) {
            problems.add(texts.problem(column.field(), "SETTLEMENT_TWICE", List.of(Long.toString(before))));
        } else if (known.test(number)) {
            problems.add(texts.problem(column.field(), code, List.of(number.value())));
        }
    }
}
