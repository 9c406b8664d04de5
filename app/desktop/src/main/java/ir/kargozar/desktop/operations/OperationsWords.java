package ir.kargozar.desktop.operations;

import ir.kargozar.desktop.book.Column;
import ir.kargozar.desktop.book.Details;
import ir.kargozar.desktop.book.SettlementWords;
import ir.kargozar.desktop.wording.PeriodWords;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.settlement.Operation;
import ir.kargozar.settlement.Operations.Row;
import ir.kargozar.settlement.fact.Event.Declared;
import ir.kargozar.settlement.report.Behind;
import ir.kargozar.settlement.report.Behind.Side;
import ir.kargozar.settlement.report.OperationsReport;
import ir.kargozar.settlement.report.OperationsReport.Centre;
import ir.kargozar.settlement.report.OperationsReport.Worth;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Numbers of the report, and the rows behind them, as they are told. */
final class OperationsWords {
    private final OperationsModel model;
    private final Shown shown;
    private final Texts texts;
    private final PeriodWords periods;
    private final SettlementWords papers;

    OperationsWords(OperationsModel model, Shown shown) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.periods = new PeriodWords(shown);
        this.papers = new SettlementWords(shown);
    }

    String period() {
        return periods.period(model.period().get());
    }

    String number(OperationsReport report, Operation operation, Worth worth) {
        return periods.number(report.figure(operation, worth).sum());
    }

    /** The half-year before, and the growth since. */
    String before(OperationsReport report, Operation operation, Worth worth) {
        return texts.say(
                "settle.report.before",
                periods.number(report.figureBefore(operation, worth).sum()),
                periods.growth(report.growth(operation, worth)));
    }

    /** Which number it is whose rows are shown. */
    String behind(OperationsReport report, Behind number) {
        List<Row> rows = report.rows(number);
        return texts.say(
                "settle.report.behind",
                number.centre()
                        .map(code -> ofCentre(report, number, code))
                        .orElseGet(() -> texts.word(number.operation())),
                period(),
                periods.number(rows.size()),
                periods.number(rows.stream().mapToLong(Row::amount).sum()));
    }

    private String ofCentre(OperationsReport report, Behind number, WorkshopCode code) {
        String name = report.centres().stream()
                .filter(centre -> centre.code().equals(code))
                .map(Centre::name)
                .filter(known -> !known.isEmpty())
                .findFirst()
                .orElseGet(() -> shown.code(code));
        String what = texts.word(number.operation());
        return number.side()
                .map(side -> texts.say("settle.report.of-side", what, name, texts.say("settle.column." + word(side))))
                .orElseGet(() -> texts.say("settle.report.of-centre", what, name));
    }

    private static String word(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    List<Column<Row>> columns() {
        return List.of(
                Column.code(
                        "on", 110, 2, row -> shown.code(shown.date(row.fact().on()))),
                Column.words("centre", 150, 5, Row::centreName),
                Column.words("by", 150, 3, row -> model.name(row.fact().by())),
                Column.code("debt", 120, 0, row -> debt(row, each -> shown.code(each.debt()))),
                Column.code("workshop", 110, 4, row -> debt(row, each -> shown.code(each.workshop()))),
                Column.words("kind", 80, 7, row -> debt(row, each -> texts.word(each.debtKind()))),
                Column.code("notice", 110, 6, this::notice),
                Column.figures("amount", 160, 1, row -> periods.number(row.amount())));
    }

    private static String debt(Row row, Function<Declared, String> what) {
        return row.declared().map(what).orElse("");
    }

    private String notice(Row row) {
        return row.notice().map(paper -> papers.number(paper.number())).orElse("");
    }

    private String slip(Row row) {
        return row.slip().map(paper -> papers.number(paper.number())).orElse("");
    }

    /** In which a row is searched for. */
    String search(Row row) {
        return String.join(
                " ",
                debt(row, each -> each.debt() + " " + each.workshop()),
                row.centre().map(code -> code.value()).orElse(""),
                row.centreName(),
                row.notice().map(paper -> paper.number().toString()).orElse(""),
                row.slip().map(paper -> paper.number().toString()).orElse(""),
                model.name(row.fact().by()));
    }

    Details details(Row row) {
        return new Details()
                .code(debt(row, each -> shown.code(each.debt())))
                .figures(papers.column("amount"), periods.number(row.amount()))
                .figures(papers.column("on"), shown.code(shown.date(row.fact().on())))
                .words(papers.column("by"), model.name(row.fact().by()))
                .figures(papers.column("workshop"), debt(row, each -> shown.code(each.workshop())))
                .words(papers.column("centre"), row.centreName())
                .figures(
                        texts.say("settle.report.centre-code"),
                        row.centre().map(shown::code).orElse(""))
                .words(papers.column("kind"), debt(row, each -> papers.kind(each.debtKind(), each.period())))
                .figures(papers.column("notice"), notice(row))
                .figures(papers.column("slip"), slip(row))
                .words(papers.column("who"), row.fact().who());
    }
}
