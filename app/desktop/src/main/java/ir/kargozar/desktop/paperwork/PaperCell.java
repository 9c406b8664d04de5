package ir.kargozar.desktop.paperwork;

import ir.kargozar.desktop.paperwork.PaperCheckModel.Row;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.handover.paper.PaperFile;
import ir.kargozar.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A paper file: whose it is, how thick, and what was seen of it by whom. Keeps its nodes. */
final class PaperCell extends ListCell<Row> {
    private final Shown shown;
    private final Texts texts;
    private final Label number = Pieces.atLeast(Pieces.code(""), 150);
    private final Label name = Pieces.label("", "strong", "may-shorten");
    private final Label pages = Pieces.atLeast(Pieces.label("", "quiet"), 60);
    private final Label amount = Pieces.atLeast(Pieces.code("", "quiet"), 110);
    private final Label who = Pieces.atLeast(Pieces.label("", "small", "quiet"), 110);
    private final Label chip = Pieces.label("", "chip");
    private final HBox face;

    PaperCell(Shown shown) {
        this.shown = shown;
        this.texts = shown.texts();
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        amount.setAlignment(Pos.CENTER_RIGHT);
        chip.setMinWidth(USE_PREF_SIZE);
        Label room = Pieces.atLeast(Pieces.label(""), 96);
        room.setGraphic(chip);
        face = new HBox(16, number, name, pages, amount, who, room);
        face.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        number.setText(shown.code(row.file().number()));
        name.setText(row.claim().content().insured().fullName());
        pages.setText(
                texts.say("paperwork.pages", shown.number(row.claim().content().pages())));
        amount.setText(shown.amount(row.claim().content().amount()));
        who.setText(row.file().check().map(this::who).orElse(""));
        chip(row);
        setAccessibleText(number.getText() + " " + name.getText() + " " + chip.getText());
        setGraphic(face);
    }

    private String who(PaperFile.Check check) {
        return check.second()
                .map(second -> texts.say("paperwork.both", check.first(), second))
                .orElse(check.first());
    }

    private void chip(Row row) {
        chip.getStyleClass().removeAll("good", "bad", "quiet");
        if (!row.isSeen()) {
            chip.setText(texts.say("paperwork.state.open"));
            chip.setGraphic(Icon.AHEAD.small());
            chip.getStyleClass().add("quiet");
        } else if (row.isMissing()) {
            chip.setText(texts.say("paperwork.state.missing"));
            chip.setGraphic(Icon.MISSING.small());
            chip.getStyleClass().add("bad");
        } else {
            chip.setText(texts.say("paperwork.state.there"));
            chip.setGraphic(Icon.GOOD.small());
            chip.getStyleClass().add("good");
        }
    }
}
