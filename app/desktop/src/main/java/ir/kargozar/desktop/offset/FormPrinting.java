package ir.kargozar.desktop.offset;

import ir.kargozar.desktop.forms.FormSeen;
import ir.kargozar.desktop.papers.PaperModel;
import ir.kargozar.desktop.papers.PaperWays;
import ir.kargozar.desktop.papers.PrintQuestion;
import ir.kargozar.desktop.papers.PrintWish;
import ir.kargozar.desktop.papers.Printer;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.offset.FormPrint;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FormPress;
import ir.kargozar.offset.form.Copy;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A form onto paper: asked how, noted, and given to the printer or a file; what was printed before says reprint. */
final class FormPrinting {

    private final FormPress press;
    private final String who;
    private final Tasks tasks;
    private final Around around;
    private final Texts texts;
    private final PaperModel paper;

    FormPrinting(FormPress press, String who, Tasks tasks, Around around) {
        this.press = press;
        this.who = who;
        this.tasks = tasks;
        this.around = around;
        this.texts = around.shown().texts();
        paper = new PaperModel(tasks);
    }

    /** @param printed told of the form as it stands behind its printing */
    void ask(FormSeen seen, Consumer<OffsetForm<?>> printed) {
        paper.printers(printers ->
                around.frame().ask(PrintQuestion.ask(about(seen, printers), texts, new Chosen(seen, printed))));
    }

    private PrintQuestion.About about(FormSeen seen, List<Printer> printers) {
        List<PrintQuestion.Copy> copies = seen.definition().paper().copies().stream()
                .map(copy -> new PrintQuestion.Copy(copy.name(), texts.word(copy)))
                .toList();
        return new PrintQuestion.About(printers, copies, warning(seen.printsOfThis()));
    }

    /** What was printed once says reprint from now on. */
    private Optional<String> warning(List<FormPrint> prints) {
        return prints.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.say(
                        "forms.reprint",
                        around.shown().number(prints.size()),
                        around.shown().number(prints.getLast().number() + 1L)));
    }

    private final class Chosen implements PrintQuestion.Answer {
        private final FormSeen seen;
        private final Consumer<OffsetForm<?>> printed;

        Chosen(FormSeen seen, Consumer<OffsetForm<?>> printed) {
            this.seen = seen;
            this.printed = printed;
        }

        @Override
        public void print(PrintWish wish, List<String> copies) {
            around.frame().answered();
            make(copies, () -> new PaperWays(paper, around).send(wish));
        }

        @Override
        public void save(List<String> copies) {
            around.frame().answered();
            around.files()
                    .toSave(texts.say("paper.save"), seen.form().number() + ".pdf")
                    .ifPresent(file -> make(copies, () -> keep(file)));
        }

        private void keep(Path file) {
            paper.save(file, written -> around.shell().say(around.shown().say("paper.saved", written)));
        }

        /** Noted first: a paper that is lost on its way was printed all the same. */
        private void make(List<String> copies, Runnable out) {
            List<Copy> wanted = copies.stream().map(Copy::valueOf).toList();
            tasks.work(() -> press.print(seen.form().number(), wanted, who)).then(made -> {
                paper.hold(made.pdf().bytes());
                printed.accept(made.form()); // first, so that the last word is where the paper went
                out.run();
            });
        }

        @Override
        public void cancel() {
            around.frame().answered();
        }
    }
}
