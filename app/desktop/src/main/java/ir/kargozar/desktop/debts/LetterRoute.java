package ir.kargozar.desktop.debts;

import ir.kargozar.desktop.papers.PaperModel;
import ir.kargozar.desktop.papers.PaperWays;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.text.Texts;

/** The way of a letter onto paper. */
final class LetterRoute implements LetterView.Actions {
    private final DebtsModel debts;
    private final Around around;
    private final Texts texts;
    private final PaperModel model;
    private final PaperWays ways;
    private final LetterView view;
    private String name = "";

    LetterRoute(DebtsModel debts, Tasks tasks, Around around) {
        this.debts = debts;
        this.around = around;
        this.texts = around.shown().texts();
        model = new PaperModel(tasks);
        ways = new PaperWays(model, around);
        view = new LetterView(model, texts, this);
    }

    void open(LetterRow row) {
        name = row.file();
        view.title(texts.say("settle.letter.of", row.to(), around.shown().code(around.shown().date(row.settlement().on()))));
        around.shell().place().set(null);
        around.shell().notice().set(null);
        around.frame().show(view);
        model.make(() -> debts.letter(row));
    }

    @Override
    public void print() {
        ways.print(name);
    }

    @Override
    public void save() {
        ways.save(name);
    }

    @Override
    public void back() {
        around.shell().place().set(Place.SETTLEMENT);
    }
}
