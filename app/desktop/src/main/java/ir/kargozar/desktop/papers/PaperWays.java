package ir.kargozar.desktop.papers;

import ir.kargozar.desktop.shell.Around;
import java.util.List;

/** The ways of a paper that is made: to a printer, or into a file. */
public final class PaperWays {

    private final PaperModel model;
    private final Around around;

    public PaperWays(PaperModel model, Around around) {
        this.model = model;
        this.around = around;
    }

    /** Asks how, then prints; or saves under the name that is suggested. */
    public void print(String name) {
        model.printers(printers -> around.frame()
                .ask(PrintQuestion.ask(
                        PrintQuestion.About.plain(printers), around.shown().texts(), new Chosen(name))));
    }

    private final class Chosen implements PrintQuestion.Answer {
        private final String name;

        Chosen(String name) {
            this.name = name;
        }

        @Override
        public void print(PrintWish wish, List<String> copies) {
            around.frame().answered();
            send(wish);
        }

        @Override
        public void save(List<String> copies) {
            around.frame().answered();
            PaperWays.this.save(name);
        }

        @Override
        public void cancel() {
            around.frame().answered();
        }
    }

    /** To the printer that was chosen. */
    public void send(PrintWish wish) {
        model.print(wish, () -> around.shell().say(around.shown().texts().say("paper.printed", wish.printer())));
    }

    public void save(String name) {
        around.files()
                .toSave(around.shown().texts().say("paper.save"), name)
                .ifPresent(file -> model.save(
                        file, written -> around.shell().say(around.shown().say("paper.saved", written))));
    }
}
