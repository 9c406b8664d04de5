package ir.kargozar.desktop.packages;

import ir.kargozar.desktop.delivery.DeliveryPane;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.FileDrop;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.handover.Handover.Line;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Packages of every office: a line a package with how far it is known to be; beside them the offices' cards. */
public final class PackagesView implements Screen {

    /** Where the buttons lead. */
    public interface Actions {
        void export();

        /** To that office, for which something waits. */
        void export(OfficeCode office);

        /** Reads again what stands here. */
        void refresh();

        void rewrite(PackageHead head);

        void importFiles();

        /** Everything within a folder. */
        void importFolder();

        /** The sheet that goes with the papers of a package. */
        void sheet(PackageHead head);

        /** Why records of a package were set aside. */
        void setAside(Line line, Consumer<List<SetAside>> told);

        void dropped(List<Path> files);

        /** Claims that came with two contents. */
        void conflicts();

        /** The paper files of a package that came. */
        void papers(PackageHead head);

        /** Stops what is being taken in. */
        void stop();

        void addCard();

        void saveCard();

        void compare(Peer peer);

        void revoke(Peer peer);
    }

    /**
     * What is taken in just now, and the list of offices where there are many.
     *
     * @param keepsForms of other offices, which may come with two contents
     */
    public record Parts(DeliveryPane delivery, Optional<InboxModel> inbox, boolean keepsForms) {}

    private final PackagesModel model;
    private final OfficesModel offices;
    private final PackageWords words;
    private final Texts texts;
    private final Actions actions;
    private final Parts parts;
    private final VBox results = new VBox(8);
    private final VBox lists = new VBox(16);
    private final BorderPane root = new BorderPane();
    private final Node cards;
    private final Optional<InboxPane> inbox;
    private final Button main;

    public PackagesView(PackagesModel model, OfficesModel offices, PackageWords words, Parts parts, Actions actions) {
        this.model = model;
        this.offices = offices;
        this.words = words;
        this.texts = words.texts();
        this.parts = parts;
        this.actions = actions;
        cards = scrolled(new OfficesPane(offices, texts, actions));
        inbox = parts.inbox().map(each -> new InboxPane(each, words, texts, actions::conflicts));
        main = main();
        results.setId("package-results");
        results.getStyleClass().add("card");
        lists.setId("package-lists");
        VBox screen = new VBox(
                16,
                head(),
                new WaitingPane(model.waiting(), words, actions::export),
                results,
                parts.delivery(),
                inbox.<Node>map(each -> each).orElse(lists));
        inbox.ifPresent(pane -> VBox.setVgrow(pane, Priority.ALWAYS));
        screen.getStyleClass().add("screen");
        root.setCenter(inbox.isPresent() ? screen : scrolled(screen));
        root.setRight(cards);
        root.setId("packages-screen");
        FileDrop.onto(root, actions::dropped);
        model.offices().addListener((ListChangeListener<OfficePackages>) _ -> fill());
        model.loaded().addListener((_, _, _) -> fill());
        model.results().addListener((ListChangeListener<Told>) _ -> tell());
        parts.inbox().ifPresent(each -> each.seen().addListener((_, _, now) -> look(now)));
        tell();
    }

    /** The office receives, so taking in comes first there; at other desks it is sending. */
    private Button main() {
        Button button = parts.inbox().isPresent()
                ? Pieces.button(
                        "package-import-folder",
                        texts.say("packages.import.folder"),
                        "Ctrl+Shift+O",
                        Icon.FOLDER,
                        actions::importFolder)
                : Pieces.button("package-export", texts.say("packages.new"), "Ctrl+E", Icon.SENT, actions::export);
        button.getStyleClass().add("main");
        return button;
    }

    private void look(InboxModel.@Nullable Seen seen) {
        root.setRight(seen == null ? cards : scrolled(new InboxDetails(seen, peer(seen), words, actions)));
    }

    private Optional<Peer> peer(InboxModel.Seen seen) {
        return offices.peers().stream()
                .filter(peer -> peer.card().office().equals(seen.row().office().office()))
                .findFirst();
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
        actions.refresh();
        offices.refresh();
        inbox.ifPresentOrElse(InboxPane::focus, main::requestFocus);
    }

    @Override
    public void escape() {
        model.cancel();
        actions.stop();
        parts.inbox().ifPresent(InboxModel::lookAway);
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>(List.of(
                Command.of("package-export", Icon.SENT, "Shortcut+E", actions::export),
                Command.of("package-import", Icon.IMPORT, "Shortcut+O", actions::importFiles),
                Command.of("package-import-folder", Icon.FOLDER, "Shortcut+Shift+O", actions::importFolder),
                Command.of("card-add", Icon.ADD, "Shortcut+D", actions::addCard),
                Command.of("card-save", Icon.SAVE, actions::saveCard)));
        if (parts.inbox().map(each -> each.conflicts().get() > 0).orElse(parts.keepsForms())) {
            commands.add(Command.of("to-conflicts", Icon.COMPARE, actions::conflicts));
        }
        inbox.ifPresent(pane -> commands.add(Command.of("inbox-search", Icon.SEARCH, "Shortcut+F", pane::toSearch)));
        return List.copyOf(commands);
    }

    /** Only the next step tells its keys, so that all fits beside the details in the largest text. */
    private HBox head() {
        Label title = Pieces.label(texts.say("packages.title"), "heading");
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(
                12,
                title,
                Pieces.spring(),
                inbox.isPresent() ? export() : folder(),
                Pieces.button("package-import", texts.say("packages.import"), Icon.IMPORT, actions::importFiles),
                main);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Button export() {
        return Pieces.button("package-export", texts.say("packages.new"), Icon.SENT, actions::export);
    }

    private Button folder() {
        return Pieces.button(
                "package-import-folder", texts.say("packages.import.folder"), Icon.FOLDER, actions::importFolder);
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
        lists.getChildren().setAll(model.offices().stream().map(this::office).toList());
        if (model.offices().isEmpty() && model.loaded().get()) {
            Sentence empty = Pieces.sentence(texts.say("packages.empty"), "quiet");
            empty.setId("packages-empty");
            lists.getChildren().add(empty);
        }
    }

    private Node office(OfficePackages office) {
        VBox card = new VBox(
                Pieces.label(words.office(office.office(), office.name()), "subtitle"),
                new OfficePane(office, words, texts, actions));
        card.getStyleClass().add("card");
        return card;
    }
}
