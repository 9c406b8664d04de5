package ir.kargozar.settlement.list;

import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.Settlement.DebtKind;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.table.CsvRows;
import ir.kargozar.table.Heading;
import ir.kargozar.text.Language;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.SearchKey;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads lists of receivables and of debts: comma, semicolon or tab between cells, a row of headings in Persian or English. */
public final class ListReader {
    /** Rows read at most. */
    public static final int MOST_ROWS = 200_000;

    private static final Set<ListColumn> RECEIVABLE =
            columns(ListColumn.DOCUMENT, ListColumn.CENTRE, ListColumn.PERIOD, ListColumn.AMOUNT, ListColumn.LIST);
    private static final Set<ListColumn> DEBT =
            columns(ListColumn.DEBT, ListColumn.WORKSHOP, ListColumn.KIND, ListColumn.PERIOD, ListColumn.AMOUNT);

    private final Texts texts;
    private final List<Texts> languages = List.of(Texts.of(Language.FA), Texts.of(Language.EN));

    public ListReader(Texts texts) {
        this.texts = texts;
    }

    private static Set<ListColumn> columns(ListColumn first, ListColumn... others) {
        return Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    /**
     * Refusals: TABLE_EMPTY, SETTLEMENT_HEADING (headings that are missing), SETTLEMENT_ROWS (most), and those of {@link CsvRows}.
     * Problems of a row: those of its values, FIELD_MISSING, TABLE_ROW_CELLS, SETTLEMENT_TWICE (line), and the code of {@code known}.
     *
     * @param known whether a document is here already: DOCUMENT_KNOWN
     */
    public Listed<Event.Receivable> receivables(String text, Predicate<Reference> known) {
        return read(text, RECEIVABLE, row -> {
            Optional<Reference> document = row.value(ListColumn.DOCUMENT, Reference::of);
            Optional<WorkshopCode> centre = row.value(ListColumn.CENTRE, WorkshopCode::of);
            Optional<JalaliMonth> period = row.value(ListColumn.PERIOD, JalaliMonth::of);
            Optional<Rial> amount = row.value(ListColumn.AMOUNT, Rial::of);
            Optional<Reference> list =
                    row.cell(ListColumn.LIST).isEmpty() ? Optional.empty() : row.value(ListColumn.LIST, Reference::of);
            document.ifPresent(number -> row.once(ListColumn.DOCUMENT, number, known, "DOCUMENT_KNOWN"));
            return row.isGood()
                    ? Optional.of(new Event.Receivable(
                            document.orElseThrow(),
                            centre.orElseThrow(),
                            period.orElseThrow(),
                            amount.orElseThrow(),
                            list))
                    : Optional.empty();
        });
    }

    /** As {@link #receivables}; problems DEBT_KIND and, of {@code known}, DEBT_KNOWN. */
    public Listed<Event.Debt> debts(String text, Predicate<Reference> known) {
        return read(text, DEBT, row -> {
            Optional<Reference> debt = row.value(ListColumn.DEBT, Reference::of);
            Optional<WorkshopCode> workshop = row.value(ListColumn.WORKSHOP, WorkshopCode::of);
            Optional<DebtKind> kind = row.value(ListColumn.KIND, this::kind);
            Optional<JalaliMonth> period = row.value(ListColumn.PERIOD, JalaliMonth::of);
            Optional<Rial> amount = row.value(ListColumn.AMOUNT, Rial::of);
            debt.ifPresent(number -> row.once(ListColumn.DEBT, number, known, "DEBT_KNOWN"));
            return row.isGood()
                    ? Optional.of(new Event.Debt(
                            debt.orElseThrow(),
                            workshop.orElseThrow(),
                            kind.orElseThrow(),
                            period.orElseThrow(),
                            amount.orElseThrow()))
                    : Optional.empty();
        });
    }

    private Parsed<DebtKind> kind(String typed) {
        String key = SearchKey.of(typed).joined();
        for (DebtKind kind : DebtKind.values()) {
            boolean isNamed = languages.stream()
                    .map(language -> language.word(kind))
                    .anyMatch(word -> SearchKey.of(word).joined().equals(key));
            if (isNamed || SearchKey.of(kind.name()).joined().equals(key)) {
                return Parsed.valid(kind);
            }
        }
        return Parsed.invalid("DEBT_KIND", typed);
    }

    private <T> Listed<T> read(String text, Set<ListColumn> wanted, Function<RowCells, Optional<T>> reader) {
        if (text.isBlank()) {
            throw new Refusal("TABLE_EMPTY");
        }
        Heading<ListColumn> heading = Heading.find(text, cells -> ListColumn.places(wanted, cells, languages));
        String missing = wanted.stream()
                .filter(column -> column != ListColumn.LIST && !heading.places().containsKey(column))
                .map(column -> column.shown(texts))
                .collect(Collectors.joining(" | "));
        if (!missing.isEmpty()) {
            throw new Refusal("SETTLEMENT_HEADING", missing);
        }
        List<Listed.Row<T>> rows = new ArrayList<>();
        Map<Reference, Long> seen = new HashMap<>();
        CsvRows cells = heading.rows(text);
        for (CsvRows.Row row = cells.next(); row != null; row = cells.next()) {
            if (!row.isBlank()) {
                RowCells open = new RowCells(row, heading, texts, seen);
                Optional<T> value = reader.apply(open);
                rows.add(value.<Listed.Row<T>>map(good -> new Listed.Row.Good<>(open.line(), good))
                        .orElseGet(() -> new Listed.Row.Bad<>(open.line(), open.problems())));
            }
            if (rows.size() > MOST_ROWS) {
                throw new Refusal("SETTLEMENT_ROWS", Integer.toString(MOST_ROWS));
            }
        }
        if (rows.isEmpty()) {
            throw new Refusal("TABLE_EMPTY");
        }
        return new Listed<>(rows);
    }
}
