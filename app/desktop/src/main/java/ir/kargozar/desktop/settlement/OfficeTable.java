package ir.kargozar.desktop.settlement;

import ir.kargozar.desktop.book.ListSection;
import ir.kargozar.desktop.book.Section;
import ir.kargozar.desktop.book.SettlementWords;
import ir.kargozar.desktop.book.TableLine;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What lies on the documents office's table, as its books say; each line leads to its rows. */
record OfficeTable(Shown shown, OfficeSections sections, Consumer<Section> show) {

    List<TableLine> of(OfficeBooks books) {
        Texts texts = shown.texts();
        List<TableLine> lines = new ArrayList<>();
        if (books.waiting()) {
            lines.add(new TableLine(
                    "restored", Icon.WARNING, "warn", texts.say("settle.table.restored"), () -> show.accept(sections.declared)));
        }
        long overdue = books.notices().stream().filter(NoticeLine::overdue).count();
        add(
                lines,
                overdue,
                new TableLine("overdue", Icon.WARNING, "bad", texts.say("settle.table.overdue", overdue), () -> only(
                        sections.notices, NoticeLine::overdue)));
        long forms = books.centres().stream()
                .filter(row -> row.form().isPresent())
                .count();
        add(
                lines,
                forms,
                new TableLine("forms", Icon.REGISTERED, "warn", texts.say("settle.table.forms", forms), () -> only(
                        sections.centres, row -> row.form().isPresent())));
        List<DocumentRow> listed =
                books.documents().stream().filter(OfficeTable::isListed).toList();
        add(
                lines,
                listed.size(),
                new TableLine(
                        "listed",
                        Icon.LOCK,
                        "neutral",
                        texts.say(
                                "settle.table.listed",
                                listed.size(),
                                new SettlementWords(shown)
                                        .rials(listed.stream()
                                                .mapToLong(row -> row.document().left())
                                                .sum())),
                        () -> only(sections.documents, OfficeTable::isListed)));
        long waits = books.notices().stream()
                .filter(line -> line.row().slip().isEmpty() && !line.overdue())
                .count();
        add(
                lines,
                waits,
                new TableLine("waits", Icon.DUE, "neutral", texts.say("settle.table.waits", waits), () -> only(
                        sections.notices, line -> line.row().slip().isEmpty())));
        return lines;
    }

    private static void add(List<TableLine> lines, long count, TableLine line) {
        if (count > 0) {
            lines.add(line);
        }
    }

    private static boolean isListed(DocumentRow row) {
        return row.document().list().isPresent() && row.document().left() > 0;
    }

    private <R> void only(ListSection<R> section, Predicate<R> wanted) {
        section.only(wanted);
        show.accept(section);
    }
}
