package ir.kargozar.desktop.settlement;

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

/** From what lies on the documents office's table to the rows that it is about. */
record OfficeTable(OfficeSections sections, Section boards, Consumer<Section> show) {

    void look(Todo todo, List<Task> tasks) {
        Set<Reference> debts =
                tasks.stream().flatMap(task -> task.subject().debt().stream()).collect(Collectors.toSet());
        switch (todo) {
            case REGISTER_CENTRE -> only(sections.centres, row -> row.form().isPresent() && !row.isOwed());
            case REGISTER_WORKSHOP -> only(sections.centres, row -> row.form().isPresent() && row.isOwed());
            case WITHDRAW_LIST ->
                only(
                        sections.documents,
                        row -> row.document().list().isPresent()
                                && row.document().left() > 0);
            case AWAIT_SLIP -> only(sections.notices, line -> line.row().slip().isEmpty());
            case HEAR_OTHERS ->
                only(sections.declared, row -> debts.contains(row.debt().debt()));
            default -> show.accept(boards);
        }
    }

    private <R> void only(ListSection<R> section, Predicate<R> wanted) {
        section.only(wanted);
        show.accept(section);
    }
}
