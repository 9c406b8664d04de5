package ir.kargozar.desktop.operations;

import ir.kargozar.desktop.board.BoardRoute;
import ir.kargozar.desktop.book.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * What several desks have, behind their own lists.
 *
 * @param board of every agreement
 * @param report of the half-year
 */
public record SharedSections(BoardRoute board, OperationsRoute report) {

    /** A desk's own lists, then the board and the report. */
    public List<Section> behind(List<Section> own, Section boards) {
        List<Section> all = new ArrayList<>(own);
        all.add(boards);
        all.add(report.section());
        return all;
    }

    public void refresh() {
        board.refresh();
        report.refresh();
    }
}
