package ir.kargozar.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files dropped onto a part of the screen. */
public final class FileDrop {

    private FileDrop() {}

    /** From now on; what lies deeper within may still take them first. */
    public static void onto(Node node, Consumer<List<Path>> take) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        node.setOnDragDropped(event -> dropped(event, take));
    }

    private static void dropped(DragEvent event, Consumer<List<Path>> take) {
        boolean files = event.getDragboard().hasFiles();
        if (files) {
            take.accept(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
        }
        event.setDropCompleted(files);
        event.consume();
    }
}
