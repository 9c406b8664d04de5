package ir.kargozar.desktop.firstrun;

import ir.kargozar.desktop.papers.PaperModel;
import ir.kargozar.desktop.papers.PrintQuestion;
import ir.kargozar.desktop.papers.PrintWish;
import ir.kargozar.desktop.shell.Asking;
import ir.kargozar.desktop.shell.FileChoice;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The recovery key in large type, to be printed, saved or written down. */
final class KeyPane extends PagePane {

    private static final int GROUPS_A_LINE = 4;
    private static final String FILE = "kargozar-recovery-key.pdf";

    private final FirstRunModel model;
    private final Texts texts;
    private final FileChoice files;
    private final Asking asking;
    private final PaperModel paper;
    private final Sentence told = Pieces.sentence("", "quiet");

    KeyPane(FirstRunModel model, Texts texts, FileChoice files, Asking asking) {
        this.model = model;
        this.texts = texts;
        this.files = files;
        this.asking = asking;
        paper = new PaperModel(model.tasks());
        told.setId("key-told");
        VBox key = new VBox(12);
        key.setId("recovery-key");
        key.setAlignment(Pos.CENTER);
        List<String> groups = model.key().groups();
        for (int from = 0; from < groups.size(); from += GROUPS_A_LINE) {
            key.getChildren().add(line(groups.subList(from, from + GROUPS_A_LINE)));
        }
        HBox ways = new HBox(
                8,
                Pieces.button("key-print", texts.say("firstrun.key.print"), Icon.PRINT, this::print),
                Pieces.button("key-save", texts.say("firstrun.key.save"), Icon.SAVE, this::save));
        getChildren().setAll(key, ways, told);
    }

    @Override
    String onward() {
        return "PgDn";
    }

    private static Node line(List<String> groups) {
        HBox line = new HBox(16);
        line.setAlignment(Pos.CENTER);
        line.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        groups.forEach(group -> line.getChildren().add(Pieces.code(group, "recovery-group")));
        return line;
    }

    private void save() {
        model.sheet(pdf -> {
            paper.hold(pdf);
            files.toSave(texts.say("firstrun.key.save"), FILE)
                    .ifPresent(file -> paper.save(
                            file, written -> told.setText(texts.say("firstrun.key.saved", written.getFileName()))));
        });
    }

    private void print() {
        model.sheet(pdf -> {
            paper.hold(pdf);
            paper.printers(printers ->
                    asking.ask(PrintQuestion.ask(PrintQuestion.About.plain(printers), texts, new Printing())));
        });
    }

    private final class Printing implements PrintQuestion.Answer {
        @Override
        public void print(PrintWish wish, List<String> copies) {
            asking.answered();
            paper.print(wish, () -> told.setText(texts.say("paper.printed", wish.printer())));
        }

        @Override
        public void save(List<String> copies) {
            asking.answered();
            KeyPane.this.save();
        }

        @Override
        public void cancel() {
            asking.answered();
        }
    }
}
