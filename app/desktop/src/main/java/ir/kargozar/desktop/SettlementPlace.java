package ir.kargozar.desktop;

import ir.kargozar.desktop.assignment.AssignmentRoute;
import ir.kargozar.desktop.board.BoardRoute;
import ir.kargozar.desktop.book.TablePane;
import ir.kargozar.desktop.debts.DebtsRoute;
import ir.kargozar.desktop.meeting.MeetingRoute;
import ir.kargozar.desktop.operations.OperationsRoute;
import ir.kargozar.desktop.operations.SharedSections;
import ir.kargozar.desktop.settlement.OfficeRoute;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.board.Task;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The place of the offset as a desk has it, made when it is first gone to: the documents office's, the branch's, or the joint meeting's. */
final class SettlementPlace implements Supplier<Screen> {
    /** Named one by one above their list. */
    private static final int MOST_NAMED = 3;

    private final Workplace workplace;
    private final Tasks tasks;
    private final Around around;
    private final Once<BoardRoute> boards;
    private final Once<Screen> screen;
    private final Forms forms;

    /** Where forms are shown. */
    interface Forms {
        void one(FormNumber form);

        /** Exactly these, under a sentence. */
        void these(String sentence, List<FormNumber> forms);
    }

    SettlementPlace(Workplace workplace, Tasks tasks, Around around, Forms forms) {
        this.workplace = workplace;
        this.tasks = tasks;
        this.around = around;
        this.forms = forms;
        boards = new Once<>(() -> new BoardRoute(workplace, tasks, around, forms::one));
        screen = new Once<>(this::make);
    }

    private Screen make() {
        return switch (workplace.office().desk()) {
            case DOCUMENTS_OFFICE ->
                new OfficeRoute(
                                workplace,
                                tasks,
                                around,
                                new SharedSections(boards.get(), report()),
                                new Once<>(() -> new AssignmentRoute(workplace, tasks, around)))
                        .screen();
            case BRANCH ->
                new DebtsRoute(workplace, tasks, around, new SharedSections(boards.get(), report())).screen();
            default ->
                new MeetingRoute(
                                workplace,
                                tasks,
                                around,
                                new MeetingRoute.Ways(boards.get(), forms::one, this::formsOf))
                        .screen();
        };
    }

    private OperationsRoute report() {
        return new OperationsRoute(workplace, tasks, around);
    }

    private void formsOf(Task.Todo todo, List<Task> found) {
        forms.these(
                todo == Task.Todo.FIND_BRANCH
                        ? strays(found)
                        : around.shown().texts().word(todo),
                found.stream().flatMap(task -> task.subject().form().stream()).toList());
    }

    private String strays(List<Task> found) {
        Texts texts = around.shown().texts();
        return texts.say(
                "settle.task.branch.forms",
                found.stream()
                        .limit(MOST_NAMED)
                        .map(task -> texts.say(
                                "settle.task.branch.form",
                                around.shown().code(task.subject().form().orElseThrow()),
                                around.shown().code(task.subject().branch())))
                        .collect(Collectors.joining(texts.say("list.comma"))));
    }

    @Override
    public Screen get() {
        return screen.get();
    }

    /** What lies on this desk's table, for the first screen; empty for desks that have no part in the offset. */
    Optional<TablePane> table() {
        return isHere() ? Optional.of(boards.get().home()) : Optional.empty();
    }

    /** Reads again what lies on the table. */
    void refresh() {
        if (isHere()) {
            boards.get().refresh();
        }
    }

    private boolean isHere() {
        return Place.of(workplace.office().desk()).contains(Place.SETTLEMENT);
    }

    /** Shows an agreement's board; empty for desks that have none. */
    Optional<Consumer<FormNumber>> board() {
        return isHere() ? Optional.of(agreement -> boards.get().open(agreement)) : Optional.empty();
    }
}
