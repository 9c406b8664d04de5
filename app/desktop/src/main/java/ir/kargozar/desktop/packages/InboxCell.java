package ir.kargozar.desktop.packages;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.handover.ledger.Correspondent;
import ir.kargozar.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** An office in the inbox: its name, what came last, and at the end of the line what is missing. Keeps its nodes. */
final class InboxCell extends ListCell<InboxRow> {
    private static final int WORDS = 28;

    private final PackageWords words;
    private final Texts texts;
    private final Label name = Pieces.label("", "strong", "may-shorten");
    private final Label about = Pieces.label("", "small", "quiet", "may-shorten");
    private final Label chip = Pieces.label("", "chip");
    private final HBox face;

    InboxCell(PackageWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
        VBox about = new VBox(2, name, this.about);
        about.setMinWidth(0);
        HBox.setHgrow(about, Priority.ALWAYS);
        chip.setMinWidth(USE_PREF_SIZE);
        face = new HBox(12, about, chip);
        face.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable InboxRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Correspondent office = row.office();
        name.setText(words.office(office.office(), office.name()));
        about.setText(about(office));
        chip.setText(state(row));
        chip.setGraphic(icon(row).small());
        chip.getStyleClass().removeAll("good", "warn", "bad", "quiet");
        chip.getStyleClass().add(tone(row));
        setAccessibleText(name.getText() + " " + about.getText() + " " + chip.getText());
        setGraphic(face);
    }

    private String about(Correspondent office) {
        if (office.last() == 0) {
            return texts.say("inbox.nothing");
        }
        String last = office.takenOn()
                .map(day -> texts.say("inbox.last", words.amount(office.last()), words.date(day)))
                .orElseGet(() -> texts.say("inbox.last.held", words.amount(office.last())));
        return office.setAside() == 0
                ? last
                : last + texts.say("list.comma") + texts.say("packages.aside.some", words.amount(office.setAside()));
    }

    private String state(InboxRow row) {
        Correspondent office = row.office();
        if (!row.contradictions().isEmpty()) {
            return texts.say("inbox.contradicted");
        }
        if (!office.isComplete()) {
            String numbers = words.numbers(office.missing());
            long many = office.missing().stream().mapToLong(gap -> gap.size()).sum();
            return many == 1
                    ? texts.say("inbox.missing.one", numbers)
                    : numbers.length() <= WORDS
                            ? texts.say("inbox.missing", numbers)
                            : texts.say("inbox.missing.many", words.amount(many));
        }
        return office.last() == 0 ? texts.say("inbox.waiting") : texts.say("inbox.complete");
    }

    private static Icon icon(InboxRow row) {
        return !row.contradictions().isEmpty()
                ? Icon.WRONG
                : !row.office().isComplete() ? Icon.WARNING : row.office().last() == 0 ? Icon.AHEAD : Icon.GOOD;
    }

    private static String tone(InboxRow row) {
        return !row.contradictions().isEmpty()
                ? "bad"
                : !row.office().isComplete() ? "warn" : row.office().last() == 0 ? "quiet" : "good";
    }
}
