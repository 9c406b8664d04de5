package ir.kargozar.desktop.operations;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.book.Section;
import ir.kargozar.desktop.form.FieldSpec;
import ir.kargozar.desktop.form.FieldsQuestion;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.desktop.form.Typing;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.office.Refusal;
import ir.kargozar.statistics.Period;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** The ways of the half-year's report: a section of the place of the offset, and into files. */
public final class OperationsRoute implements OperationsSection.Actions {
    private static final String FROM = "rangeFrom";
    private static final String TO = "rangeTo";

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
        save(new OperationsFile.Part(Optional.empty(), false), ".pdf");
    }

    @Override
    public void saveTable() {
        save(new OperationsFile.Part(model.opened().get(), model.byCentre().get()), ".xlsx");
    }

    private void save(OperationsFile.Part part, String ending) {
        model.report()
                .get()
                .map(report -> new OperationsFile(report, part, sender))
                .ifPresent(made -> around.files()
                        .toSave(texts.say("settle.report.save"), made.name() + ending)
                        .map(file -> file.getFileName().toString().contains(".")
                                ? file
                                : file.resolveSibling(file.getFileName() + ending))
                        .ifPresent(file -> tasks.work(() -> made.write(file))
                                .refused(this::complain)
                                .then(written ->
                                        around.shell().say(around.shown().say("settle.report.saved", written)))));
    }

    @Override
    public void askRange() {
        DateTyping dates = new DateTyping(texts, around.today());
        Period shown = model.period().get();
        around.frame()
                .ask(new FieldsQuestion(texts, dates)
                        .add(
                                FieldSpec.of(FROM, Typing.DATE, dates::read),
                                around.shown().date(shown.first()))
                        .add(
                                FieldSpec.of(TO, Typing.DATE, dates::read),
                                around.shown().date(shown.last()))
                        .ask(
                                new FieldsQuestion.Face(
                                        "report-ask-range",
                                        Icon.DUE,
                                        texts.say("settle.ask.range"),
                                        texts.say("settle.ask.range.about"),
                                        texts.say("settle.ask.range.yes")),
                                this::range,
                                around.frame()::answered));
    }

    private void range(Form typed, Consumer<List<Problem>> refused) {
        Parsed<Period> range = Period.range(day(typed, FROM), day(typed, TO));
        switch (range) {
            case Parsed.Valid<Period>(Period days) -> {
                around.frame().answered();
                model.range(days);
            }
            case Parsed.Invalid<Period> wrong -> refused.accept(List.of(texts.problem(TO, wrong)));
        }
    }

    private static JalaliDate day(Form typed, String path) {
        return JalaliDate.of(Objects.requireNonNullElse(typed.value(path), "")).orThrow();
    }

    private void complain(Refusal refusal) {
        Problem problem = texts.problem("", refusal.code(), refusal.arguments());
        around.shell().complain((problem.message() + " " + problem.remedy()).strip());
    }
}
