package ir.kargozar.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks the person for a file or folder. */
public interface FileChoice {

    /** Where to write; the name is only suggested. */
    Optional<Path> toSave(String title, String name);

    /** Files with names of these endings, given without the dot. */
    List<Path> toOpen(String title, String... endings);

    Optional<Path> folder(String title);

    /** By the system's own dialogs. */
    static FileChoice of(Window window) {
        return new FileChoice() {
            @Override
            public Optional<Path> toSave(String title, String name) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(title);
                chooser.setInitialFileName(name);
                return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
            }

            @Override
            public List<Path> toOpen(String title, String... endings) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(title);
                List<String> shown =
                        Arrays.stream(endings).map(ending -> "*." + ending).toList();
                chooser.getExtensionFilters().add(new ExtensionFilter(String.join(" ", shown), shown));
                List<File> files = chooser.showOpenMultipleDialog(window);
                return files == null
                        ? List.of()
                        : files.stream().map(File::toPath).toList();
            }

            @Override
            public Optional<Path> folder(String title) {
                DirectoryChooser chooser = new DirectoryChooser();
                chooser.setTitle(title);
                return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
            }
        };
    }
}
