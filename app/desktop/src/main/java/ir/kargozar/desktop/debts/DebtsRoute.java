package ir.kargozar.desktop.debts;

import ir.kargozar.Clearing;
import ir.kargozar.desktop.book.BookView;
import ir.kargozar.desktop.book.ImportRoute;
import ir.kargozar.desktop.book.LetterRoute;
import ir.kargozar.desktop.book.ListImport;
import ir.kargozar.desktop.book.Section;
import ir.kargozar.desktop.book.TableLine;
import ir.kargozar.desktop.operations.SharedSections;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Question;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.office.Refusal;
import ir.kargozar.settlement.board.Task;
import ir.kargozar.settlement.board.Task.Todo;
import ir.kargozar.settlement.fact.Event.Debt;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.settlement.list.ListReader;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.Collection;
import java.util.List;
import javafx.collections.ObservableList;

/** The ways of the branch's place of the offset. */
public final class DebtsRoute implements BranchSections.Actions {
    private final Around around;
    private final Texts texts;
    private final DebtsModel model;
    private final BranchSections sections;
    private final ImportRoute<Debt> debts;
    private final LetterRoute letters;
    private final BranchTable look;
    private final BookView view;

    public DebtsRoute(Workplace workplace, Tasks tasks, Around around, SharedSections shared) {
        this.around = around;
        this.texts = around.shown().texts();
        Workplace.Settlement books = workplace.settlement();
        model = new DebtsModel(
                new DebtsModel.Records(
                        books.clearing(),
                        books.acquaintance(),
                        books.papers(),
                        workplace.office().code(),
                        workplace.who()),
                tasks);
        sections = new BranchSections(model, around.shown(), this);
        debts = new ImportRoute<>(debts(books.clearing(), workplace.who()), tasks, around);
        letters = new LetterRoute(tasks, around);
        Section boards = shared.board().section();
        ObservableList<TableLine> table = shared.board().table(this::look);
        view = new BookView(shared.behind(sections.all(), boards), table, texts, () -> {
            model.refresh();
            shared.refresh();
        });
        look = new BranchTable(sections, boards, view::show);
        model.changed(shared::refresh);
    }

    public Screen screen() {
        return view;
    }

    private void look(Todo todo, List<Task> tasks) {
        look.look(todo, tasks);
    }

    private ListImport<Debt> debts(Clearing clearing, String who) {
        return new ListImport<>(
                "settle-store-debts",
                "settle.import.debts",
                text -> {
                    Ledger known = clearing.books().ledger();
                    return new ListReader(texts)
                            .debts(text, number -> known.debt(number).isPresent());
                },
                row -> List.of(
                        around.shown().code(row.number()),
                        around.shown().code(row.workshop()),
                        texts.word(row.debtKind()),
                        around.shown().month(row.period())),
                Debt::amount,
                rows -> clearing.debts().add(rows, who));
    }

    @Override
    public void tick(Collection<DebtRow> rows) {
        if (rows.stream().noneMatch(DebtRow::isDeclarable)) {
            around.shell().complain(texts.say("settle.tick.none"));
        } else {
            model.turn(rows);
        }
    }

    @Override
    public void tickAll() {
        model.turn(sections.debts.shown());
    }

    /** What is told another office is not taken back, so it is asked. */
    @Override
    public void declare() {
        DebtsModel.Ticked ticked = model.ticks().get();
        if (ticked.count() == 0) {
            around.shell().complain(texts.say("settle.tick"));
            return;
        }
        around.frame()
                .ask(new Question(
                                "settle-ask-declare",
                                Icon.SENT,
                                texts.say("settle.ask.declare"),
                                Pieces.sentence(texts.say(
                                        "settle.ask.declare.what",
                                        around.shown().number(ticked.count()),
                                        around.shown().amount(ticked.sum()))))
                        .main("settle-ask-declare-yes", texts.say("settle.ask.declare.yes"), Icon.SENT, this::send)
                        .other(
                                "settle-ask-declare-no",
                                texts.say("question.no"),
                                Icon.REMOVE,
                                around.frame()::answered));
    }

    private void send() {
        around.frame().answered();
        model.declare(
                count -> around.shell()
                        .say(texts.say("settle.declared", around.shown().number(count))),
                this::complain);
    }

    private void complain(Refusal refusal) {
        Problem problem = texts.problem("", refusal.code(), refusal.arguments());
        around.shell().complain((problem.message() + " " + problem.remedy()).strip());
    }

    @Override
    public void importDebts() {
        debts.choose();
    }

    @Override
    public void debts(StarRow row) {
        sections.debts.only(debt -> debt.debt().workshop().value().equals(row.code()));
        view.show(sections.debts);
    }

    @Override
    public void open(LetterRow row) {
        letters.open(
                texts.say(
                        "settle.letter.of",
                        texts.digits(row.to()),
                        around.shown().code(around.shown().date(row.settlement().on()))),
                row.file(),
                () -> model.letter(row));
    }

    /** Told once, it stays told, so it is asked. */
    @Override
    public void told(LetterRow row) {
        around.frame()
                .ask(new Question(
                                "settle-ask-told",
                                Icon.MEETING,
                                texts.say("settle.ask.told"),
                                Pieces.sentence(texts.say(
                                        "settle.ask.told.what",
                                        around.shown()
                                                .number(row.settlement().rows().size()))))
                        .main("settle-ask-told-yes", texts.say("settle.ask.told.yes"), Icon.MEETING, () -> {
                            around.frame().answered();
                            model.told(
                                    row,
                                    count -> around.shell()
                                            .say(texts.say(
                                                    "settle.told",
                                                    around.shown().number(count))),
                                    this::complain);
                        })
                        .other("settle-ask-told-no", texts.say("question.no"), Icon.REMOVE, around.frame()::answered));
    }

    @Override
    public void saveLetters() {
        around.files()
                .folder(texts.say("settle.letters.folder"))
                .ifPresent(folder -> model.saveAll(
                        folder,
                        texts.say("settle.letters.doing"),
                        count -> around.shell()
                                .say(around.shown()
                                        .say(
                                                "settle.letters.saved",
                                                around.shown().number(count),
                                                folder))));
    }
}
