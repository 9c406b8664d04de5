package ir.kargozar.desktop.operations;

import ir.kargozar.desktop.book.Column;
import ir.kargozar.desktop.book.Details;
import ir.kargozar.desktop.book.ListSection;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.PeriodWords;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.settlement.Operation;
import ir.kargozar.settlement.report.Behind;
import ir.kargozar.settlement.report.Behind.Side;
import ir.kargozar.settlement.report.OperationsReport.Centre;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The report by centre: a row each, and the rows behind each of its numbers. */
final class CentreList {
    private final OperationsModel model;
    private final Shown shown;
    private final PeriodWords numbers;

    CentreList(OperationsModel model, Shown shown) {
        this.model = model;
        this.shown = shown;
        this.numbers = new PeriodWords(shown);
    }

    ListSection<Centre> section() {
        return new ListSection<>(
                new ListSection.Face<>(
                        "report-centres",
                        List.of(
                                Column.words("centre", 170, 0, this::name),
                                Column.code("workshop", 110, 5, centre -> shown.code(centre.code())),
                                Column.figures("own", 140, 1, centre -> numbers.number(centre.own())),
                                Column.figures("owed", 140, 2, centre -> numbers.number(centre.owed())),
                                Column.figures("reversed", 130, 4, centre -> numbers.number(centre.reversed())),
                                Column.figures("slips", 140, 3, centre -> numbers.number(centre.slips()))),
                        Centre::code,
                        centre -> centre.name() + " " + centre.code(),
                        this::details,
                        centre -> centre.map(this::commands).orElse(List.of()),
                        this::enter),
                model.centres(),
                shown.texts());
    }

    private String name(Centre centre) {
        return centre.name().isEmpty() ? shown.code(centre.code()) : centre.name();
    }

    private Details details(Centre centre) {
        return new Details()
                .title(name(centre))
                .figures(column("workshop"), shown.code(centre.code()))
                .figures(column("deductions"), numbers.number(centre.deductions()))
                .figures(column("own"), numbers.number(centre.own()))
                .figures(column("owed"), numbers.number(centre.owed()))
                .figures(column("reversed"), numbers.number(centre.reversed()))
                .figures(column("slips"), numbers.number(centre.slips()));
    }

    private String column(String name) {
        return shown.texts().say("settle.column." + name);
    }

    /** Its deductions, of both sides; where there were none, what else there is. */
    private void enter(Centre centre) {
        if (centre.deductions() > 0) {
            model.open(Behind.of(Operation.DEDUCTED, centre.code()));
        } else {
            commands(centre).stream()
                    .findFirst()
                    .ifPresent(command -> command.action().run());
        }
    }

    /** Those of its numbers that have rows. */
    private List<Command> commands(Centre centre) {
        Behind deducted = Behind.of(Operation.DEDUCTED, centre.code());
        List<Command> all = new ArrayList<>();
        offer("report-centre-own", deducted.only(Side.OWN)).ifPresent(all::add);
        offer("report-centre-owed", deducted.only(Side.OWED)).ifPresent(all::add);
        offer("report-centre-reversed", Behind.of(Operation.REVERSED, centre.code()))
                .ifPresent(all::add);
        offer("report-centre-slips", Behind.of(Operation.SLIPS, centre.code())).ifPresent(all::add);
        return all;
    }

    private Optional<Command> offer(String id, Behind number) {
        boolean hasRows = model.report()
                .get()
                .filter(report -> !report.rows(number).isEmpty())
                .isPresent();
        return hasRows ? Optional.of(command(id, number)) : Optional.empty();
    }

    private Command command(String id, Behind number) {
        return Command.of(id, Icon.COLUMNS, () -> model.open(number));
    }
}
