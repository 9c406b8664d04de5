package ir.kargozar.desktop.shell;

import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The sheet of shortcuts, made of the commands themselves: what has keys on this screen, and what has them everywhere. */
public final class KeySheet {

    private static final double TALLEST = 480;

    private KeySheet() {}

    public static Question of(List<Command> here, List<Command> everywhere, Texts texts, Runnable closed) {
        VBox first = group("keys-here", texts.say("keys.here"), here, texts);
        VBox second = group("keys-everywhere", texts.say("keys.everywhere"), everywhere, texts);
        for (String habit : List.of("next", "back")) {
            second.getChildren()
                    .add(line(texts.say("keys.habit." + habit), texts.say("keys.habit." + habit + ".keys")));
        }
        HBox both = new HBox(32, first, second);
        List.of(first, second).forEach(group -> HBox.setHgrow(group, Priority.ALWAYS));
        ScrollPane scroll = new ScrollPane(both);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(TALLEST);
        scroll.setFocusTraversable(false);
        Question sheet = new Question("keys-sheet", Icon.KEYS, texts.say("keys.title"), scroll)
                .main("keys-close", texts.say("keys.close"), Icon.GOOD, closed);
        sheet.getStyleClass().add("wide");
        return sheet;
    }

    private static VBox group(String id, String title, List<Command> commands, Texts texts) {
        VBox group = new VBox(4, Pieces.label(title, "strong"));
        group.setId(id);
        commands.stream()
                .filter(command -> command.keys().isPresent())
                .map(command -> line(command.word(texts), command.keysShown()))
                .forEach(group.getChildren()::add);
        if (group.getChildren().size() == 1) {
            group.getChildren().add(Pieces.sentence(texts.say("keys.none"), "quiet"));
        }
        return group;
    }

    private static Node line(String word, String keys) {
        Label shown = Pieces.code(keys, "key-cap");
        shown.setMinWidth(Label.USE_PREF_SIZE);
        HBox line = new HBox(12, Pieces.sentence(word), Pieces.spring(), shown);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setAccessibleText(word + " " + keys);
        return line;
    }
}
