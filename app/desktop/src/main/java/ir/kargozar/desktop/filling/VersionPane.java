package ir.kargozar.desktop.filling;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.FormWords;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FieldDifference;
import java.util.List;
import javafx.scene.layout.VBox;

/** Above a form that was printed before: a new version begins, and what it changes. Not there for a first version. */
final class VersionPane extends VBox {

    private static final int SHOWN = 4;

    private final FormEntryModel model;
    private final Shown shown;
    private final FormWords words;

    VersionPane(FormEntryModel model, Shown shown) {
        super(4);
        this.model = model;
        this.shown = shown;
        words = new FormWords(shown);
        setId("entry-version");
        getStyleClass().add("edited");
        model.findings().subscribe(found -> show(found.changes()));
    }

    private void show(List<FieldDifference> changes) {
        OffsetForm<?> form = model.form();
        boolean again = form.version() > 1;
        setVisible(again);
        setManaged(again);
        getChildren().clear();
        if (!again) {
            return;
        }
        String key = changes.isEmpty() ? "filling.version" : "filling.version.changed";
        getChildren()
                .add(Pieces.row(
                        "line-item",
                        Icon.EDIT.small(),
                        Pieces.sentence(
                                shown.texts()
                                        .say(
                                                key,
                                                shown.number(form.version()),
                                                shown.code(form.number()),
                                                shown.number(form.version() - 1L)),
                                "strong")));
        changes.stream()
                .limit(SHOWN)
                .map(each -> Pieces.row(
                        "line-item",
                        Icon.COMPARE.small(),
                        Pieces.sentence(words.difference(model.definition(), each), "small")))
                .forEach(getChildren()::add);
        if (changes.size() > SHOWN) {
            getChildren()
                    .add(Pieces.sentence(
                            shown.texts().say("filling.version.more", shown.number(changes.size() - SHOWN)), "small"));
        }
    }
}
