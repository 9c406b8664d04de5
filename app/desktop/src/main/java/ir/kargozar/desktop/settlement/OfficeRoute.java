package ir.kargozar.desktop.settlement;

import ir.kargozar.Clearing;
import ir.kargozar.desktop.assignment.AssignmentRoute;
import ir.kargozar.desktop.book.BookView;
import ir.kargozar.desktop.book.ImportRoute;
import ir.kargozar.desktop.book.LetterRoute;
import ir.kargozar.desktop.book.ListImport;
import ir.kargozar.desktop.book.Section;
import ir.kargozar.desktop.book.TableLine;
import ir.kargozar.desktop.form.FieldSpec.Choice;
import ir.kargozar.desktop.operations.SharedSections;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Refusal;
import ir.kargozar.settlement.board.Task;
import ir.kargozar.settlement.board.Task.Todo;
import ir.kargozar.settlement.fact.Event.Receivable;
import ir.kargozar.settlement.ledger.Receivables;
import ir.kargozar.settlement.list.ListReader;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ObservableList;

/** The ways of the documents office's place of the offset. */
public final class OfficeRoute implements OfficeSections.Actions {
    private static final String NO_BRANCH = "SETTLEMENT_BRANCH";

    private final Around around;
    private final Texts texts;
    private final OfficeModel model;
    private final OfficeSections sections;
    private final OfficeQuestions questions;
    private final ImportRoute<Receivable> receivables;
    private final Supplier<AssignmentRoute> assignment;
    private final LetterRoute letters;
    private final OfficeTable look;
    private final BookView view;

    /** @param assignment where approved claims become documents of a centre */
    public OfficeRoute(
            Workplace workplace,
            Tasks tasks,
            Around around,
            SharedSections shared,
            Supplier<AssignmentRoute> assignment) {
        this.assignment = assignment;
        this.around = around;
        this.texts = around.shown().texts();
        Workplace.Settlement books = workplace.settlement();
        model = new OfficeModel(
                new OfficeModel.Records(
                        books.clearing(), books.forms(), books.acquaintance(), books.papers(), workplace.who()),
                tasks,
                around.today());
        sections = new OfficeSections(model, around.shown(), this);
        questions = new OfficeQuestions(around.shown(), around.today(), around.frame()::answered);
        receivables = new ImportRoute<>(receivables(books.clearing(), workplace.who()), tasks, around);
        letters = new LetterRoute(tasks, around);
        Section boards = shared.board().section();
        ObservableList<TableLine> table = shared.board().table(this::look);
        view = new BookView(shared.behind(sections.all(), boards), table, texts, () -> {
            model.refresh();
            shared.refresh();
        });
        look = new OfficeTable(sections, boards, view::show);
        model.changed(shared::refresh);
    }

    public Screen screen() {
        return view;
    }

    private void look(Todo todo, List<Task> tasks) {
        look.look(todo, tasks);
    }

    private ListImport<Receivable> receivables(Clearing clearing, String who) {
        return new ListImport<>(
                "settle-store-receivables",
                "settle.import.receivables",
                text -> {
                    Receivables known = clearing.books().ledger().receivables();
                    return new ListReader(texts)
                            .receivables(text, number -> known.find(number).isPresent());
                },
                row -> List.of(
                        around.shown().code(row.document()),
                        around.shown().code(row.centre()),
                        around.shown().month(row.period()),
                        row.list().map(around.shown()::code).orElse("")),
                Receivable::amount,
                rows -> clearing.centres().add(rows, who));
    }

    @Override
    public void register(CentreRow row) {
        row.form()
                .ifPresent(form -> model.register(form, Optional.empty(), () -> registered(row), refusal -> {
                    if (refusal.code().equals(NO_BRANCH)) {
                        model.branches(branches -> askBranch(row, branches, refusal));
                    } else {
                        complain(refusal);
                    }
                }));
    }

    private void askBranch(CentreRow row, List<OfficeCode> branches, Refusal refusal) {
        if (branches.isEmpty()) {
            complain(refusal);
            return;
        }
        List<Choice> choices = branches.stream()
                .map(branch -> new Choice(branch.value(), model.name(branch)))
                .toList();
        around.frame()
                .ask(questions.branch(
                        row,
                        choices,
                        (typed, refused) -> row.form()
                                .ifPresent(form -> model.register(
                                        form,
                                        Optional.of(OfficeQuestions.branch(typed)),
                                        () -> registered(row),
                                        beside(refused)))));
    }

    private void registered(CentreRow row) {
        done(texts.say("settle.registered", row.name(), around.shown().code(row.code())));
    }

    @Override
    public void documents(CentreRow row) {
        sections.documents.only(document -> document.document().centre().value().equals(row.centre()));
        view.show(sections.documents);
    }

    @Override
    public void importReceivables() {
        receivables.choose();
    }

    @Override
    public void claims() {
        assignment.get().open();
    }

    @Override
    public void withdrawList(DocumentRow row) {
        around.frame()
                .ask(questions.withdrawList(
                        row,
                        (typed, refused) -> model.withdrawList(
                                row.document().number(),
                                OfficeQuestions.expert(typed),
                                OfficeQuestions.reason(typed),
                                () -> done(texts.say(
                                        "settle.withdrawn",
                                        around.shown().code(row.document().number()))),
                                beside(refused))));
    }

    @Override
    public void giveList(DocumentRow row) {
        around.frame()
                .ask(questions.giveList(
                        row,
                        (typed, refused) -> model.giveList(
                                row.document().number(),
                                OfficeQuestions.list(typed),
                                () -> done(texts.say(
                                        "settle.listed",
                                        around.shown().code(row.document().number()),
                                        around.shown().code(OfficeQuestions.list(typed)))),
                                beside(refused))));
    }

    @Override
    public void toNotice(DeclaredRow row) {
        row.notice().ifPresent(notice -> {
            sections.notices.only(line -> line.row().declared().equals(notice.declared())
                    && line.row().entry().to().equals(notice.entry().to()));
            view.show(sections.notices);
        });
    }

    @Override
    public void reverse(NoticeLine line) {
        around.frame()
                .ask(questions.reverse(
                        line,
                        (typed, refused) -> model.reverse(
                                line.row().notice().number(),
                                OfficeQuestions.reason(typed),
                                () -> done(texts.say(
                                        "settle.reversed",
                                        around.shown().code(line.row().notice().number()))),
                                beside(refused))));
    }

    @Override
    public void paper(NoticeLine line) {
        String number = line.row().notice().number().toString();
        letters.open(
                texts.say(
                        "settle.notice.of",
                        around.shown().code(line.row().notice().number()),
                        line.branch()),
                "notice-" + number.replace('/', '-') + ".pdf",
                () -> model.paper(line));
    }

    private void done(String sentence) {
        if (around.frame().isAsking()) {
            around.frame().answered();
        }
        around.shell().say(sentence);
    }

    private Consumer<Refusal> beside(Consumer<List<Problem>> refused) {
        return refusal -> refused.accept(List.of(texts.problem("", refusal.code(), refusal.arguments())));
    }

    private void complain(Refusal refusal) {
        Problem problem = texts.problem("", refusal.code(), refusal.arguments());
        around.shell().complain((problem.message() + " " + problem.remedy()).strip());
    }
}
