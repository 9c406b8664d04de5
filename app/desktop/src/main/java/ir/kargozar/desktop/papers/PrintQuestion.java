package ir.kargozar.desktop.papers;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Question;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Asks how a paper is printed: the printer, the copies, both sides and the tray where the printer has them; or whether
 * it is saved instead, which is the only way where there is no printer.
 */
public final class PrintQuestion {

    private static final int MOST_COPIES = 99;

    private final About about;
    private final Texts texts;
    private final Answer answer;
    private final ComboBox<Printer> printer = new ComboBox<>();
    private final ComboBox<String> tray = new ComboBox<>();
    private final CheckBox duplex = new CheckBox();
    private final TextField copies = new TextField("1");
    private final List<CheckBox> labelled = new ArrayList<>();
    private final Sentence error = Pieces.sentence("", "field-error");
    private final Node trayLine;

    /**
     * What is to be printed.
     *
     * @param printers the usual one first
     * @param copies those that are labelled with their recipients, all wanted at first; empty for a paper of one kind
     * @param warning what should be known before, such as that it is a reprint
     */
    public record About(List<Printer> printers, List<Copy> copies, Optional<String> warning) {

        /** A paper without labelled copies. */
        public static About plain(List<Printer> printers) {
            return new About(printers, List.of(), Optional.empty());
        }
    }

    /** A labelled copy: its code, and its recipient in words. */
    public record Copy(String code, String word) {}

    /** What was chosen; the copies by their codes. */
    public interface Answer {
        void print(PrintWish wish, List<String> copies);

        void save(List<String> copies);

        void cancel();
    }

    private PrintQuestion(About about, Texts texts, Answer answer) {
        this.about = about;
        this.texts = texts;
        this.answer = answer;
        this.trayLine = labelledBy("paper.tray", tray);
    }

    public static Question ask(About about, Texts texts, Answer answer) {
        return new PrintQuestion(about, texts, answer).question();
    }

    private Question question() {
        VBox body = new VBox(12);
        about.warning().ifPresent(warning -> body.getChildren().add(warning(warning)));
        boolean any = !about.printers().isEmpty();
        if (any) {
            body.getChildren().add(printer());
        } else {
            Sentence none = Pieces.sentence(texts.say("paper.no.printer"), "quiet");
            none.setId("printer-none");
            body.getChildren().add(none);
        }
        body.getChildren().addAll(copies(any));
        if (any) {
            body.getChildren().addAll(sides(), trayLine);
            offer();
        }
        error.setId("print-error");
        Question question = new Question(
                "printer-question", Icon.PRINT, texts.say(any ? "paper.printer" : "paper.how"), body, error);
        if (any) {
            question.main("print-yes", texts.say("paper.print"), Icon.PRINT, this::print)
                    .other("printer-save", texts.say("paper.save"), Icon.SAVE, this::save);
        } else {
            question.main("printer-save", texts.say("paper.save"), Icon.SAVE, this::save);
        }
        return question.other("print-no", texts.say("paper.cancel"), Icon.REMOVE, answer::cancel);
    }

    private static Node warning(String sentence) {
        HBox line = Pieces.row("line-item", Icon.WARNING.small(), Pieces.sentence(sentence, "strong"));
        line.getStyleClass().add("warn");
        line.setId("print-warning");
        return line;
    }

    private Node printer() {
        printer.setId("printer");
        printer.getItems().setAll(about.printers());
        printer.setConverter(new NameOf());
        printer.setValue(about.printers().getFirst());
        printer.valueProperty().addListener((_, _, _) -> offer());
        return labelledBy("paper.printer.which", printer);
    }

    /** Only what the chosen printer has. */
    private void offer() {
        Printer chosen = printer.getValue();
        show(duplex, chosen.duplex());
        show(trayLine, !chosen.trays().isEmpty());
        String usual = texts.say("paper.tray.usual");
        tray.getItems().setAll(usual);
        tray.getItems().addAll(chosen.trays());
        tray.setValue(usual);
    }

    private static void show(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    private Node sides() {
        duplex.setId("print-duplex");
        duplex.setText(texts.say("paper.duplex"));
        tray.setId("print-tray");
        return duplex;
    }

    private List<Node> copies(boolean any) {
        if (!about.copies().isEmpty()) {
            VBox boxes = new VBox(8, Pieces.label(texts.say("paper.copies.which"), "small", "quiet"));
            for (Copy copy : about.copies()) {
                CheckBox box = new CheckBox(copy.word());
                box.setId("copy-" + copy.code());
                box.setUserData(copy.code());
                box.setSelected(true);
                labelled.add(box);
                boxes.getChildren().add(box);
            }
            return List.of(boxes);
        }
        copies.setId("print-copies");
        copies.setText(texts.digits("1"));
        copies.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        copies.setPrefColumnCount(4);
        copies.setMaxWidth(Control.USE_PREF_SIZE);
        copies.setAlignment(texts.language().isRightToLeft() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        return any ? List.of(labelledBy("paper.copies", copies)) : List.of();
    }

    private VBox labelledBy(String key, Control control) {
        Label label = Pieces.label(texts.say(key), "small", "quiet");
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        if (control instanceof ComboBox<?>) {
            control.setMaxWidth(Double.MAX_VALUE);
        }
        return new VBox(4, label, control);
    }

    private Optional<Integer> count() {
        if (!labelled.isEmpty()) {
            return Optional.of(1);
        }
        String typed = Digits.code(copies.getText());
        return typed.matches("\\d{1,2}") && Integer.parseInt(typed) >= 1
                ? Optional.of(Integer.parseInt(typed))
                : Optional.empty();
    }

    /** Codes of the copies ticked; nothing, and an error told, where none is. */
    private Optional<List<String>> chosen() {
        List<String> codes = labelled.stream()
                .filter(CheckBox::isSelected)
                .map(box -> box.getUserData().toString())
                .toList();
        boolean none = !labelled.isEmpty() && codes.isEmpty();
        error.setText(none ? texts.say("paper.copies.none") : "");
        return none ? Optional.empty() : Optional.of(codes);
    }

    private void print() {
        chosen().ifPresent(codes -> count().ifPresentOrElse(
                        count -> answer.print(wish(count), codes),
                        () -> error.setText(texts.say("paper.copies.wrong", MOST_COPIES))));
    }

    private PrintWish wish(int count) {
        Printer chosen = printer.getValue();
        return new PrintWish(
                chosen.name(),
                count,
                chosen.duplex() && duplex.isSelected(),
                Optional.ofNullable(tray.getValue()).filter(chosen.trays()::contains));
    }

    private void save() {
        chosen().ifPresent(answer::save);
    }

    /** Shows a printer by its name. */
    private static final class NameOf extends javafx.util.StringConverter<Printer> {
        @Override
        public String toString(@org.jspecify.annotations.Nullable Printer printer) {
            return printer == null ? "" : printer.name();
        }

        @Override
        public @org.jspecify.annotations.Nullable Printer fromString(String name) {
            return null;
        }
    }
}
