package ir.kargozar.desktop.offset;

import ir.kargozar.desktop.batch.BatchModel;
import ir.kargozar.desktop.batch.BatchView;
import ir.kargozar.desktop.forms.FormListModel;
import ir.kargozar.desktop.forms.FormSeen;
import ir.kargozar.desktop.papers.PaperModel;
import ir.kargozar.desktop.papers.PaperWays;
import ir.kargozar.desktop.papers.PrintQuestion;
import ir.kargozar.desktop.papers.PrintWish;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The ways of a batch: from a list's file, into the records, onto paper as one job. */
final class BatchRoute implements BatchView.Actions {

    private final Around around;
    private final Texts texts;
    private final BatchModel model;
    private final BatchView view;
    private final PaperModel paper;

    BatchRoute(Workplace.Forms forms, String who, Tasks tasks, Around around) {
        this.around = around;
        this.texts = around.shown().texts();
        model = new BatchModel(forms, texts, who, tasks);
        view = new BatchView(model, around.shown(), this);
        paper = new PaperModel(tasks);
    }

    /** Over a form 3, or over the centre whose forms are shown. */
    void begin(Optional<FormSeen> list, FormListModel shown) {
        list.ifPresentOrElse(
                seen -> model.beginWithList(seen.form().number(), around.today()),
                () -> model.beginWithCentre(shown.query().get().centre(), around.today()));
        around.shell().place().set(null);
        around.shell().notice().set(null);
        around.frame().show(view);
    }

    @Override
    public void open() {
        around.files().toOpen(texts.say("batch.open"), "csv", "xlsx", "txt", "tsv").stream()
                .findFirst()
                .ifPresent(this::drop);
    }

    @Override
    public void drop(Path file) {
        around.shell().notice().set(null);
        model.open(file);
    }

    @Override
    public void store() {
        model.store(stopped -> around.shell()
                .say(texts.say(
                        stopped ? "batch.stopped" : "batch.done",
                        around.shown().number(model.stored().size()))));
    }

    @Override
    public void print() {
        List<FormNumber> numbers = model.stored();
        if (numbers.size() > BatchModel.MOST_PRINTED) {
            around.shell().complain(texts.say("many.print.most", around.shown().number(BatchModel.MOST_PRINTED)));
        } else if (!numbers.isEmpty()) {
            paper.printers(printers -> around.frame()
                    .ask(PrintQuestion.ask(PrintQuestion.About.plain(printers), texts, new Chosen(numbers))));
        }
    }

    private final class Chosen implements PrintQuestion.Answer {
        private final List<FormNumber> numbers;

        Chosen(List<FormNumber> numbers) {
            this.numbers = numbers;
        }

        @Override
        public void print(PrintWish wish, List<String> copies) {
            around.frame().answered();
            make(() -> new PaperWays(paper, around).send(wish));
        }

        @Override
        public void save(List<String> copies) {
            around.frame().answered();
            around.files()
                    .toSave(texts.say("paper.save"), "forms-4.pdf")
                    .ifPresent(file -> make(() -> paper.save(
                            file, written -> around.shell().say(around.shown().say("paper.saved", written)))));
        }

        private void make(Runnable out) {
            model.print(numbers, (pdf, stopped) -> {
                if (stopped) {
                    around.shell().say(texts.say("batch.print.stopped"));
                } else {
                    paper.hold(pdf);
                    out.run();
                }
            });
        }

        @Override
        public void cancel() {
            around.frame().answered();
        }
    }

    @Override
    public void leave() {
        around.shell().place().set(Place.FORMS);
    }
}
