package ir.kargozar.desktop.operations;

import ir.kargozar.desktop.book.Section;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.office.Refusal;
import ir.kargozar.settlement.Operation;
import ir.kargozar.settlement.report.OperationsReport;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.Optional;

/** The ways of the half-year's report: a section of the place of the offset, and into files. */
public final class OperationsRoute implements OperationsSection.Actions {
    private static final int MONTHS = 6;

    private final Around around;
    private final Texts texts;
    private final Tasks tasks;
    private final OperationsModel model;
    private final OperationsSection section;
    private final OperationsFile.Sender sender;

    public OperationsRoute(Workplace workplace, Tasks tasks, Around around) {
        this.around = around;
        this.texts = around.shown().texts();
        this.tasks = tasks;
        Workplace.Settlement books = workplace.settlement();
        model = new OperationsModel(
                new OperationsModel.Records(books.clearing(), books.acquaintance(), workplace.office()),
                tasks,
                around.today());
        sender = new OperationsFile.Sender(workplace.office(), around.today(), texts, workplace::operationsPapers);
        section = new OperationsSection(model, around.shown(), this);
    }

    public Section section() {
        return section;
    }

    public void refresh() {
        model.refresh();
    }

    @Override
    public void savePaper() {
        save(Optional.empty(), ".pdf");
    }

    @Override
    public void saveTable() {
        save(model.opened().get(), ".xlsx");
    }

    private void save(Optional<Operation> rows, String ending) {
        model.report()
                .get()
                .ifPresent(report -> around.files()
                        .toSave(texts.say("settle.report.save"), name(report, rows) + ending)
                        .map(file -> file.getFileName().toString().contains(".")
                                ? file
                                : file.resolveSibling(file.getFileName() + ending))
                        .ifPresent(file -> tasks.work(() -> new OperationsFile(report, rows, sender).write(file))
                                .refused(this::complain)
                                .then(written ->
                                        around.shell().say(around.shown().say("settle.report.saved", written)))));
    }

    private static String name(OperationsReport report, Optional<Operation> rows) {
        var first = report.period().first();
        return "operations-" + first.year() + "-" + ((first.month() - 1) / MONTHS + 1)
                + rows.map(operation -> "-" + operation.word()).orElse("");
    }

    private void complain(Refusal refusal) {
        Problem problem = texts.problem("", refusal.code(), refusal.arguments());
        around.shell().complain((problem.message() + " " + problem.remedy()).strip());
    }
}
