package ir.kargozar.training.roll;

import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Refusal;
import ir.kargozar.table.CsvRows;
import ir.kargozar.table.Heading;
import ir.kargozar.table.Unread;
import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.register.Register;
import ir.kargozar.training.register.Standing;
import ir.kargozar.training.roll.Roll.Row;
import ir.kargozar.training.roll.Roll.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a class’s list: comma, semicolon or tab between cells, a row of headings in Persian or English. */
public final class RollReader {
    /** Rows read at most. */
    public static final int MOST_ROWS = 2_000;

    private final Register register;
    private final String cohort;
    private final Texts texts;

    /** @param cohort code of the class into which they come */
    public RollReader(Register register, String cohort, Texts texts) {
        this.register = register;
        this.cohort = cohort;
        this.texts = texts;
    }

    /**
     * Refusals: TABLE_EMPTY, ROLL_HEADING (a heading that is missing), ROLL_ROWS (most), and those of {@link CsvRows}.
     * Problems of a row: those of its values, FIELD_MISSING, ROLL_TWICE (line of the first).
     */
    public Roll read(String text) {
        if (text.isBlank()) {
            throw new Refusal("TABLE_EMPTY");
        }
        Heading<RollColumn> heading = Heading.find(text, RollColumn::places);
        String missing = Arrays.stream(RollColumn.values())
                .filter(column ->
                        column != RollColumn.LOGIN && !heading.places().containsKey(column))
                .map(column -> column.shown(texts))
                .collect(Collectors.joining(" | "));
        if (!missing.isEmpty()) {
            throw new Refusal("ROLL_HEADING", missing);
        }
        List<Row> rows = new ArrayList<>();
        Map<String, Long> seen = new HashMap<>();
        CsvRows cells = heading.rows(text);
        for (CsvRows.Row row = cells.next(); row != null; row = cells.next()) {
            if (!row.isBlank()) {
                rows.add(new RowReader(row, heading.places(), seen).read());
            }
            if (rows.size() > MOST_ROWS) {
                throw new Refusal("ROLL_ROWS", Integer.toString(MOST_ROWS));
            }
        }
        if (rows.isEmpty()) {
            throw new Refusal("TABLE_EMPTY");
        }
        return new Roll(rows);
    }

    /** Reads one row, every mistake of it. */
    private final class RowReader {
        private final CsvRows.Row row;
        private final Map<RollColumn, Integer> places;
        private final Map<String, Long> seen;
        private final List<Problem> problems = new ArrayList<>();

        RowReader(CsvRows.Row row, Map<RollColumn, Integer> places, Map<String, Long> seen) {
            this.row = row;
            this.places = places;
            this.seen = seen;
        }

        private String cell(RollColumn column) {
            Integer place = places.get(column);
            return place == null ? "" : row.text(place);
        }

        private <T> Optional<T> value(RollColumn column, Function<String, Parsed<T>> rule) {
            String cell = cell(column);
            if (cell.isEmpty()) {
                if (column != RollColumn.LOGIN) {
                    problems.add(texts.problem(column.field(), "FIELD_MISSING", List.of()));
                }
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

        Row read() {
            Optional<NationalId> person = value(RollColumn.NATIONAL_ID, NationalId::of);
            Optional<Line> first = value(RollColumn.FIRST_NAME, Line::of);
            Optional<Line> last = value(RollColumn.LAST_NAME, Line::of);
            Optional<OfficeCode> agency = value(RollColumn.AGENCY, OfficeCode::of);
            Optional<Line> login = value(RollColumn.LOGIN, Line::of);
            person.map(known -> seen.putIfAbsent(known.value(), row.line()))
                    .ifPresent(line -> problems.add(
                            texts.problem(RollColumn.NATIONAL_ID.field(), "ROLL_TWICE", List.of(Long.toString(line)))));
            if (problems.isEmpty()
                    && person.isPresent()
                    && first.isPresent()
                    && last.isPresent()
                    && agency.isPresent()) {
                return good(person.get(), agency.get(), new Event.Introduced(first.get(), last.get(), login));
            }
            return new Row.Bad(
                    row.line(),
                    Arrays.stream(RollColumn.values()).map(this::cell).toList(),
                    problems);
        }

        private Row good(NationalId person, OfficeCode agency, Event.Introduced introduced) {
            Optional<Standing> known =
                    register.find(person).filter(standing -> !standing.trainee().withdrawn());
            Event.Introduced stated = introduced.login().isPresent()
                    ? introduced
                    : new Event.Introduced(
                            introduced.firstName(),
                            introduced.lastName(),
                            known.flatMap(standing -> standing.trainee().login()));
            return new Row.Good(row.line(), person, agency, stated, state(known, agency, stated));
        }

        private State state(Optional<Standing> known, OfficeCode agency, Event.Introduced stated) {
            if (known.isEmpty()) {
                return State.NEW;
            }
            boolean there = known.get().cohort().filter(cohort::equals).isPresent()
                    && Enrolling.isSaid(known.get(), agency, stated);
            return there ? State.THERE : State.CHANGED;
        }
    }
}
