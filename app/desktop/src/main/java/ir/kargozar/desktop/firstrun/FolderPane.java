package ir.kargozar.desktop.firstrun;

import ir.kargozar.desktop.form.AskedField;
import ir.kargozar.desktop.shell.FileChoice;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Where it stands. */
final class FolderPane extends PagePane {

    FolderPane(FolderModel model, Texts texts, FileChoice files) {
        TextField folder = new TextField();
        folder.setId("firstrun-folder");
        folder.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        folder.textProperty().bindBidirectional(model.folder());
        HBox.setHgrow(folder, Priority.ALWAYS);
        Button choose = Pieces.button(
                "firstrun-choose",
                texts.say("entrance.choose"),
                Icon.FOLDER,
                () -> files.folder(texts.say("entrance.folder"))
                        .map(Path::toString)
                        .ifPresent(folder::setText));
        getChildren()
                .setAll(
                        new AskedField(
                                texts.say("entrance.folder"), folder, new HBox(8, folder, choose), model.error()),
                        sentence(texts.say("firstrun.folder.hint")));
    }
}
