package ir.kargozar.desktop.board;

import ir.kargozar.desktop.book.TableLine;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.handover.Waiting;
import ir.kargozar.settlement.board.Stop;
import ir.kargozar.settlement.board.Task;
import ir.kargozar.settlement.board.Task.Todo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What is on a desk's table, a line for each kind of work: what is overdue, then the packages that are to be made, then
 * everything else.
 *
 * @param look shows what these are about
 * @param pack leads to where packages are made
 */
record TableLines(BoardWords words, BiConsumer<Todo, List<Task>> look, Runnable pack) {
    private static final String OVERDUE = "bad";

    List<TableLine> of(List<Task> table, List<Waiting> waiting) {
        List<TableLine> lines = new ArrayList<>(of(table));
        if (!waiting.isEmpty()) {
            int overdue = (int)
                    lines.stream().filter(line -> line.tone().equals(OVERDUE)).count();
            lines.add(overdue, new TableLine("table-package", Icon.SENT, "neutral", words.pack(waiting), pack));
        }
        return List.copyOf(lines);
    }

    private List<TableLine> of(List<Task> table) {
        Map<Todo, List<Task>> kinds = new LinkedHashMap<>();
        table.forEach(task ->
                kinds.computeIfAbsent(task.todo(), _ -> new ArrayList<>()).add(task));
        return kinds.entrySet().stream()
                .sorted(Comparator.comparing(kind -> !longest(kind.getValue()).isOverdue()))
                .map(kind -> line(kind.getKey(), List.copyOf(kind.getValue())))
                .toList();
    }

    private TableLine line(Todo todo, List<Task> tasks) {
        Stop.Wait longest = longest(tasks);
        return new TableLine(
                "table-" + todo.name().toLowerCase(Locale.ROOT),
                longest.isOverdue() ? Icon.WARNING : Icon.DUE,
                longest.isOverdue() ? OVERDUE : "neutral",
                words.task(tasks, longest),
                () -> look.accept(todo, tasks));
    }

    /** What is overdue counts before what waits longer but may. */
    private static Stop.Wait longest(List<Task> tasks) {
        return tasks.stream()
                .map(Task::waited)
                .max(Comparator.comparing(Stop.Wait::isOverdue).thenComparing(Stop.Wait::days))
                .orElseThrow();
    }
}
