package ir.kargozar.desktop.packages;

import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Packages of every office: a line a package with how far it is known to be; beside them the offices' cards. */
public final class PackagesView implements Screen {

    /** Where the buttons lead. */
    public interface Actions {
        void export();

        void rewrite(PackageHead head);

        void importFiles();

        void dropped(List<Path> files);

        void addCard();

        void saveCard();

        void compare(Peer peer);

        void revoke(Peer peer);
    }

    private final PackagesModel model;
    private final OfficesModel offices;
    private final PackageWords words;
    private final Texts texts;
    private final Actions actions;
    private final VBox results = new VBox(8);
    private final VBox lists = new VBox(16);
    private final BorderPane root = new BorderPane();
    private final Button export;

    public PackagesView(PackagesModel model, OfficesModel offices, PackageWords words, Texts texts, Actions actions) {
        this.model = model;
        this.offices = offices;
        this.words = words;
        this.texts = texts;
        this.actions = actions;
        export = Pieces.button("package-export", texts.say("packages.new"), "Ctrl+E", Icon.SENT, actions::export);
        export.getStyleClass().add("main");
        results.setId("package-results");
        results.getStyleClass().add("card");
        lists.setId("package-lists");
        VBox screen = new VBox(16, head(), results, lists);
        screen.getStyleClass().add("screen");
        root.setCenter(scrolled(screen));
        root.setRight(scrolled(new OfficesPane(offices, texts, actions)));
        root.setId("packages-screen");
        root.setOnDragOver(this::over);
        root.setOnDragDropped(this::drop);
        model.offices().addListener((ListChangeListener<OfficePackages>) _ -> fill());
        model.loaded().addListener((_, _, _) -> fill());
        model.results().addListener((ListChangeListener<Told>) _ -> tell());
        tell();
    }

    private static ScrollPane scrolled(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        return pane;
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
        offices.refresh();
        export.requestFocus();
    }

    @Override
    public void escape() {
        model.cancel();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("package-export", Icon.SENT, "Shortcut+E", actions::export),
                Command.of("package-import", Icon.IMPORT, "Shortcut+O", actions::importFiles),
                Command.of("card-add", Icon.ADD, "Shortcut+D", actions::addCard),
                Command.of("card-save", Icon.SAVE, actions::saveCard));
    }

    private HBox head() {
        HBox head = new HBox(
                12,
                Pieces.label(texts.say("packages.title"), "heading"),
                Pieces.spring(),
                Pieces.button(
                        "package-import", texts.say("packages.import"), "Ctrl+O", Icon.IMPORT, actions::importFiles),
                export);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void tell() {
        results.getChildren()
                .setAll(model.results().stream().map(PackagesView::line).toList());
        results.setVisible(!model.results().isEmpty());
        results.setManaged(!model.results().isEmpty());
    }

    private static HBox line(Told told) {
        Icon icon = switch (told.tone()) {
            case GOOD -> Icon.GOOD;
            case WARN -> Icon.WARNING;
            case BAD -> Icon.WRONG;
        };
        String style = switch (told.tone()) {
            case GOOD -> "good";
            case WARN -> "warn";
            case BAD -> "bad";
        };
        HBox line = Pieces.row("line-item", icon.small(), Pieces.sentence(told.sentence()));
        line.getStyleClass().add(style);
        return line;
    }

    private void fill() {
        lists.getChildren()
                .setAll(model.offices().stream()
                        .map(office -> new OfficePane(office, words, texts, actions))
                        .toList());
        if (model.offices().isEmpty() && model.loaded().get()) {
            Sentence empty = Pieces.sentence(texts.say("packages.empty"), "quiet");
            empty.setId("packages-empty");
            lists.getChildren().add(empty);
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        boolean files = event.getDragboard().hasFiles();
        if (files) {
            actions.dropped(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
        }
        event.setDropCompleted(files);
        event.consume();
    }
}
