package ir.kargozar.desktop.book;

import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.text.Texts;

/** The ways of a list: from a file, looked at, into the books. */
public final class ImportRoute<T> implements ImportView.Actions {
    private final Around around;
    private final Texts texts;
    private final ImportModel<T> model;
    private final ImportView<T> view;

    public ImportRoute(ListImport<T> list, Tasks tasks, Around around) {
        this.around = around;
        this.texts = around.shown().texts();
        model = new ImportModel<>(list, texts, tasks);
        view = new ImportView<>(model, around.shown(), this);
    }

    @Override
    public void choose() {
        around.files().toOpen(texts.say("settle.import.open"), "csv", "xlsx", "txt", "tsv").stream()
                .findFirst()
                .ifPresent(file -> {
                    around.shell().place().set(null);
                    around.shell().notice().set(null);
                    around.frame().show(view);
                    model.open(file);
                });
    }

    @Override
    public void store() {
        model.store(count -> {
            back();
            around.shell().say(texts.say("settle.import.done", around.shown().number(count)));
        });
    }

    @Override
    public void back() {
        around.shell().place().set(Place.SETTLEMENT);
    }
}
