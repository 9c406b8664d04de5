package ir.kargozar.desktop.trainer;

import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** Commands of a screen as buttons, in as many rows as they need. */
final class CommandRow extends FlowPane {
    private static final String BACK = "trainee-back";

    CommandRow() {
        super(8, 8);
    }

    static CommandRow of(List<Command> commands, Texts texts) {
        CommandRow row = new CommandRow();
        row.show(commands, texts);
        return row;
    }

    void show(List<Command> commands, Texts texts) {
        getChildren().setAll(commands.stream().map(each -> button(each, texts)).toList());
    }

    static Button button(Command command, Texts texts) {
        String keys = command.id().equals(BACK) ? "Esc" : command.keysShown();
        return keys.isEmpty()
                ? Pieces.button(command.id(), command.word(texts), command.icon(), command.action())
                : Pieces.button(command.id(), command.word(texts), keys, command.icon(), command.action());
    }
}
