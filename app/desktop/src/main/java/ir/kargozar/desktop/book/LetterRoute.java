package ir.kargozar.desktop.book;

import ir.kargozar.desktop.papers.PaperModel;
import ir.kargozar.desktop.papers.PaperWays;
import ir.kargozar.desktop.papers.PreviewPane;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.task.Tasks;
import java.util.concurrent.Callable;

/** The way of a letter, an agenda or minutes onto paper. */
public final class LetterRoute implements PreviewPane.Actions {
    private final Around around;
    private final PaperModel model;
    private final PaperWays ways;
    private final LetterView view;
    private String name = "";

    public LetterRoute(Tasks tasks, Around around) {
        this.around = around;
        model = new PaperModel(tasks);
        ways = new PaperWays(model, around);
        view = new LetterView(model, around.shown().texts(), this);
    }

    /** @param file under which it is saved */
    public void open(String title, String file, Callable<byte[]> pdf) {
        name = file;
        view.title(title);
        around.shell().place().set(null);
        around.shell().notice().set(null);
        around.frame().show(view);
        model.make(pdf);
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
