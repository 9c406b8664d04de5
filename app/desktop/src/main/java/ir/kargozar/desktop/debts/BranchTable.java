package ir.kargozar.desktop.debts;

import ir.kargozar.desktop.book.ListSection;
import ir.kargozar.desktop.book.Section;
import ir.kargozar.settlement.board.Task;
import ir.kargozar.settlement.board.Task.Todo;
import ir.kargozar.settlement.fact.Reference;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** From what lies on the branch's table to the rows that it is about. */
record BranchTable(BranchSections sections, Section boards, Consumer<Section> show) {

    void look(Todo todo, List<Task> tasks) {
        Set<Reference> debts =
                tasks.stream().flatMap(task -> task.subject().debt().stream()).collect(Collectors.toSet());
        switch (todo) {
            case DECLARE, DECLARE_AGAIN, AWAIT_SLIP -> {
                if (debts.isEmpty()) {
                    show.accept(sections.debts);
                } else {
                    only(sections.debts, row -> debts.contains(row.debt().number()));
                }
            }
            case TELL -> only(sections.letters, row -> !row.isTold());
            default -> show.accept(boards);
        }
    }

    private <R> void only(ListSection<R> section, Predicate<R> wanted) {
        section.only(wanted);
        show.accept(section);
    }
}
