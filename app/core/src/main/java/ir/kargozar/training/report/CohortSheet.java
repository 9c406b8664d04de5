package ir.kargozar.training.report;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.table.Cell;
import ir.kargozar.table.TableFile;
import ir.kargozar.text.Texts;
import ir.kargozar.training.Stage;
import ir.kargozar.training.register.Standing;
import ir.kargozar.training.report.CohortReport.Row;
import ir.kargozar.training.report.ItemAnalysis.FaultItem;
import ir.kargozar.training.report.ItemAnalysis.QuestionItem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A class as a table for a spreadsheet: its people, a row each; or what is missed, a row a question or fault. */
public final class CohortSheet {
    private static final int NARROW = 12;
    private static final int WIDE = 34;

    private final CohortWords words;
    private final Texts texts;

    public CohortSheet(CohortWords words) {
        this.words = words;
        this.texts = words.texts();
    }

    /** The stream is flushed, not closed. */
    public void people(CohortReport report, TableFile.Form form, OutputStream out) throws IOException {
        List<TableFile.Column> columns = new ArrayList<>();
        Stream.of("cohort", "nationalId").forEach(name -> columns.add(column(name, NARROW)));
        Stream.of("firstName", "lastName").forEach(name -> columns.add(column(name, WIDE / 2)));
        columns.add(column("agency", NARROW));
        Arrays.stream(Stage.values()).forEach(stage -> columns.add(new TableFile.Column(words.stage(stage), NARROW)));
        Stream.of("certificate", "theoryMark", "practiceMark", "attempts", "attended", "held", "goLive", "left", "by")
                .forEach(name -> columns.add(column(name, NARROW)));
        columns.add(column("outlook", WIDE));
        try (TableFile file = TableFile.open(form, head("trainer.sheet.people", columns), out)) {
            for (Row row : report.rows()) {
                file.row(person(report, row));
            }
        }
    }

    private List<Cell> person(CohortReport report, Row row) {
        Standing standing = row.standing();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(report.cohort().code()));
        cells.add(Cell.of(row.person().value()));
        cells.add(Cell.of(standing.trainee().firstName().value()));
        cells.add(Cell.of(standing.trainee().lastName().value()));
        cells.add(Cell.of(standing.trainee().agency().value()));
        for (Stage stage : Stage.values()) {
            cells.add(Cell.of(
                    CohortWords.signed(row, stage).map(JalaliDate::toString).orElse("")));
        }
        cells.add(
                Cell.of(standing.certificate().map(Standing.Certificate::number).orElse("")));
        cells.add(mark(row.theory()));
        cells.add(mark(row.practice()));
        cells.add(Cell.of(row.attempts()));
        cells.add(Cell.of(row.attended()));
        cells.add(Cell.of(row.held()));
        cells.add(Cell.of(report.cohort().goLive().toString()));
        cells.add(Cell.of(row.prospect().left()));
        cells.add(
                Cell.of(row.prospect().late().map(late -> late.by().toString()).orElse("")));
        cells.add(Cell.of(words.prospect(row.prospect())));
        return cells;
    }

    /** The stream is flushed, not closed. */
    public void items(CohortReport report, TableFile.Form form, OutputStream out) throws IOException {
        List<TableFile.Column> columns = new ArrayList<>();
        Stream.of("kind", "of").forEach(name -> columns.add(column(name, WIDE / 2)));
        columns.add(column("code", NARROW));
        columns.add(column("text", 2 * WIDE));
        Stream.of("answered", "wrong", "wrongShare").forEach(name -> columns.add(column(name, NARROW)));
        columns.add(column("taken", WIDE));
        columns.add(column("telling", WIDE / 2));
        try (TableFile file = TableFile.open(form, head("trainer.sheet.items", columns), out)) {
            for (QuestionItem item : report.items().questions()) {
                file.row(question(item));
            }
            for (FaultItem item : report.items().faults()) {
                file.row(fault(item));
            }
        }
    }

    private List<Cell> question(QuestionItem item) {
        return List.of(
                Cell.of(texts.say("trainer.kind.question")),
                Cell.of(words.lesson(item.lesson())),
                Cell.of(item.code()),
                Cell.of(words.question(item)),
                Cell.of(item.answered()),
                Cell.of(item.answered() - item.right()),
                Cell.of(100 - item.rightShare()),
                Cell.of(words.taken(item)),
                Cell.of(words.telling(item.telling())));
    }

    private List<Cell> fault(FaultItem item) {
        return List.of(
                Cell.of(texts.say("trainer.kind.fault")),
                Cell.of(words.exercise(item.exercise())),
                Cell.of(item.code()),
                Cell.of(words.fault(item.code())),
                Cell.of(item.tried()),
                Cell.of(item.missed()),
                Cell.of(item.missedShare()),
                Cell.of(""),
                Cell.of(""));
    }

    private TableFile.Head head(String name, List<TableFile.Column> columns) {
        return new TableFile.Head(texts.say(name), columns, texts.language().isRightToLeft());
    }

    private TableFile.Column column(String name, int width) {
        return new TableFile.Column(texts.say("trainer.head." + name), width);
    }

    private static Cell mark(OptionalInt mark) {
        return mark.isPresent() ? Cell.of(mark.getAsInt()) : Cell.of("");
    }
}
