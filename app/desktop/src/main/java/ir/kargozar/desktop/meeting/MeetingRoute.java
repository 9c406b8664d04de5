package ir.kargozar.desktop.meeting;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.board.BoardRoute;
import ir.kargozar.desktop.book.BookView;
import ir.kargozar.desktop.book.Column;
import ir.kargozar.desktop.book.LetterRoute;
import ir.kargozar.desktop.book.ListSection;
import ir.kargozar.desktop.form.FieldSpec;
import ir.kargozar.desktop.form.FieldsQuestion;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.desktop.form.Typing;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.office.Desk;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.MeetingMinutes.Row;
import ir.kargozar.offset.OtherSide.Word;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.board.Task;
import ir.kargozar.settlement.board.Task.Todo;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The ways of the joint meeting: at the provincial office its word, at the treatment directorate the form; at both the paper. */
public final class MeetingRoute {
    private static final String MINUTES = "minutes";
    private static final String MET_ON = "metOn";
    private static final String REASON = "reason";

    private final Around around;
    private final Texts texts;
    private final DateTyping dates;
    private final boolean isProvince;
    private final Ways ways;
    private final MeetingModel model;
    private final LetterRoute paper;
    private final ListSection<Row> section;
    private final BookView view;

    /**
     * Where it leads.
     *
     * @param form shows a form in its list
     * @param work shows the forms of what is to be done
     */
    public record Ways(BoardRoute board, Consumer<FormNumber> form, BiConsumer<Todo, List<Task>> work) {}

    public MeetingRoute(Workplace workplace, Tasks tasks, Around around, Ways ways) {
        this.around = around;
        this.texts = around.shown().texts();
        this.dates = new DateTyping(texts, around.today());
        this.ways = ways;
        isProvince = workplace.office().desk() == Desk.PROVINCIAL_OFFICE;
        Workplace.Settlement books = workplace.settlement();
        model = new MeetingModel(books.clearing(), books.papers(), workplace.who(), tasks);
        paper = new LetterRoute(tasks, around);
        section = new ListSection<>(face(), model.rows(), texts);
        view = new BookView(
                List.of(section, ways.board().section()), ways.board().table(this::look), texts, this::refresh);
    }

    public Screen screen() {
        return view;
    }

    private void refresh() {
        model.refresh();
        ways.board().refresh();
    }

    private void look(Todo todo, List<Task> tasks) {
        if (todo == Todo.CONSENT) {
            Set<FormNumber> forms = tasks.stream()
                    .flatMap(task -> task.subject().form().stream())
                    .collect(Collectors.toSet());
            section.only(row -> forms.contains(row.form()));
            view.show(section);
        } else {
            ways.work().accept(todo, tasks);
        }
    }

    private ListSection.Face<Row> face() {
        MeetingWords words = new MeetingWords(around.shown());
        return new ListSection.Face<>(
                "meeting",
                List.of(
                        Column.code("form", 160, 1, row -> around.shown().code(row.form())),
                        Column.words("centre", 190, 3, words::about),
                        Column.figures(
                                "amount",
                                140,
                                4,
                                row -> row.matter()
                                        .amount()
                                        .map(around.shown()::amount)
                                        .orElse("")),
                        Column.stand("directorate", 150, isProvince ? 2 : 0, row -> words.said(row.directorate())),
                        Column.stand("provincial", 150, isProvince ? 0 : 2, row -> words.said(row.provincial()))),
                Row::form,
                row -> row.form() + " " + words.about(row),
                words::details,
                this::commands,
                this::enter);
    }

    private boolean mayAnswer(Row row) {
        return isProvince && row.provincial().isEmpty() && !MeetingModel.isOver(row);
    }

    private List<Command> commands(Optional<Row> row) {
        List<Command> all = new ArrayList<>();
        row.filter(this::mayAnswer).ifPresent(open -> {
            all.add(Command.of("meeting-approve", Icon.GOOD, "Shortcut+S", () -> approve(open)));
            all.add(Command.of("meeting-refuse", Icon.RETURNED, "Shortcut+R", () -> refuse(open)));
        });
        row.filter(_ -> !isProvince)
                .ifPresent(open -> all.add(Command.of(
                        "meeting-form",
                        Icon.FORMS,
                        "Shortcut+D",
                        () -> ways.form().accept(open.form()))));
        row.ifPresent(open -> all.add(Command.of("meeting-paper", Icon.PRINT, "Shortcut+P", () -> paper(open))));
        return all;
    }

    private void enter(Row row) {
        if (isProvince) {
            approveOpen(row);
        } else {
            ways.form().accept(row.form());
        }
    }

    private void approveOpen(Row row) {
        if (mayAnswer(row)) {
            approve(row);
        }
    }

    private void approve(Row row) {
        ask("approve", Icon.GOOD, row, fields(), (typed, refused) -> answer(row, typed, Optional.empty(), refused));
    }

    private void refuse(Row row) {
        ask(
                "refuse",
                Icon.RETURNED,
                row,
                fields().add(FieldSpec.text(REASON), ""),
                (typed, refused) -> answer(row, typed, Optional.of(line(typed, REASON)), refused));
    }

    private FieldsQuestion fields() {
        return new FieldsQuestion(texts, dates)
                .add(FieldSpec.text(MINUTES), "")
                .add(
                        FieldSpec.of(MET_ON, Typing.DATE, dates::read),
                        around.shown().date(around.today()));
    }

    private void ask(String name, Icon icon, Row row, FieldsQuestion fields, FieldsQuestion.Answer answer) {
        around.frame()
                .ask(fields.ask(
                        new FieldsQuestion.Face(
                                "meeting-ask-" + name,
                                icon,
                                texts.say("settle.ask.meeting." + name),
                                texts.say(
                                        "settle.ask.meeting.what",
                                        around.shown().code(row.form()),
                                        new MeetingWords(around.shown()).about(row)),
                                texts.say("settle.ask.meeting." + name + ".yes")),
                        answer,
                        around.frame()::answered));
    }

    private void answer(Row row, Form typed, Optional<Line> reason, Consumer<List<ir.kargozar.text.Problem>> refused) {
        FormState.Meeting meeting = new FormState.Meeting(
                line(typed, MINUTES),
                JalaliDate.of(Objects.requireNonNullElse(typed.value(MET_ON), ""))
                        .orThrow());
        model.answer(
                row.form(),
                meeting,
                reason,
                () -> {
                    around.frame().answered();
                    ways.board().refresh();
                    around.shell()
                            .say(texts.say("settle.meeting.said", around.shown().code(row.form())));
                },
                refusal -> refused.accept(List.of(texts.problem("", refusal.code(), refusal.arguments()))));
    }

    /** Minutes under which this was decided here, else the agenda. */
    private void paper(Row row) {
        Optional<Line> number = (isProvince ? row.provincial() : row.directorate())
                .map(Word::meeting)
                .map(FormState.Meeting::minutes);
        paper.open(
                number.map(minutes -> texts.say("settle.meeting.minutes", minutes.value()))
                        .orElseGet(() -> texts.say("settle.meeting.agenda")),
                number.isPresent() ? "minutes.pdf" : "agenda.pdf",
                () -> model.paper(number));
    }

    private static Line line(Form typed, String path) {
        return Line.of(Objects.requireNonNullElse(typed.value(path), "")).orThrow();
    }
}
