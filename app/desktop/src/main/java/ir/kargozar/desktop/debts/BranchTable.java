package ir.kargozar.desktop.debts;

import ir.kargozar.desktop.book.Section;
import ir.kargozar.desktop.book.SettlementWords;
import ir.kargozar.desktop.book.TableLine;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.settlement.ledger.DebtState;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What lies on the branch's table, as its books say; each line leads to its rows. */
record BranchTable(Shown shown, BranchSections sections, Consumer<Section> show) {

    List<TableLine> of(BranchBooks books) {
        Texts texts = shown.texts();
        List<TableLine> lines = new ArrayList<>();
        if (books.waiting()) {
            lines.add(new TableLine(
                    "restored", Icon.WARNING, "warn", texts.say("settle.table.restored"), () -> show.accept(sections.debts)));
        }
        add(lines, books, "refused", Icon.RETURNED, "warn", row -> isIn(row, DebtState.REFUSED));
        add(lines, books, "declarable", Icon.SENT, "info", row -> row.isDeclarable() && !isIn(row, DebtState.REFUSED));
        add(lines, books, "declared", Icon.DUE, "neutral", row -> isIn(row, DebtState.DECLARED));
        return lines;
    }

    private static boolean isIn(DebtRow row, DebtState state) {
        return row.state().equals(Optional.of(state));
    }

    private void add(
            List<TableLine> lines, BranchBooks books, String id, Icon icon, String tone, Predicate<DebtRow> wanted) {
        List<DebtRow> rows = books.debts().stream().filter(wanted).toList();
        if (!rows.isEmpty()) {
            long sum = rows.stream().mapToLong(row -> row.debt().amount().value()).sum();
            lines.add(new TableLine(
                    id,
                    icon,
                    tone,
                    shown.texts().say("settle.table." + id, rows.size(), new SettlementWords(shown).rials(sum)),
                    () -> {
                        sections.debts.only(wanted);
                        show.accept(sections.debts);
                    }));
        }
    }
}
