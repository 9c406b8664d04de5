package ir.kargozar.desktop.preferences;

import ir.kargozar.desktop.settings.Appearance;
import ir.kargozar.desktop.settings.Appearance.Look;
import ir.kargozar.desktop.settings.Settings;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The settings: each a line with what can be chosen; what is chosen holds at once. */
public final class PreferencesView implements Screen {

    private static final double WIDEST = 560;
    private static final List<Integer> LOCKS = List.of(0, 5, 10, 30);
    private static final char LEFT_TO_RIGHT = '\u200E';

    private final PreferencesModel model;
    private final Texts texts;
    private final List<Command> commands = new ArrayList<>();
    private final List<Node> choices = new ArrayList<>();
    private final ScrollPane root;

    /** What leads further. */
    public interface Actions {
        /** Asks for the scanner's folder. */
        void scannerFolder();

        void accounts();

        void ownPassphrase();
    }

    /** @param backups opens them */
    public PreferencesView(PreferencesModel model, Texts texts, Actions actions, Command backups) {
        this.model = model;
        this.texts = texts;
        FlowPane cards = new FlowPane(
                16,
                16,
                card("settings.look", look(), size(), contrast()),
                card("settings.office", language(), scanner(actions::scannerFolder), backups(backups)),
                card("settings.lock", lock(), people(actions)));
        VBox screen = new VBox(16, Pieces.label(texts.say("settings.title"), "heading"), cards);
        screen.getStyleClass().add("screen");
        root = new ScrollPane(screen);
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.setId("settings-screen");
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        choices.getFirst().requestFocus();
    }

    @Override
    public List<Command> commands() {
        return List.copyOf(commands);
    }

    private VBox card(String title, Node... lines) {
        VBox card = new VBox(16, Pieces.label(texts.say(title), "subtitle"));
        card.getChildren().addAll(lines);
        card.getStyleClass().addAll("card", "settings-card");
        return card;
    }

    private Node line(String key, Node control) {
        Label label = Pieces.label(texts.say(key), "strong");
        label.setLabelFor(control);
        return new VBox(8, label, control, Pieces.sentence(texts.say(key + ".hint"), "small", "quiet"));
    }

    private Node look() {
        return line(
                "settings.look.which",
                row(List.of(Look.values()).stream()
                        .map(look -> choice(
                                "look-" + look.name(),
                                texts.word(look),
                                icon(look),
                                now -> now.appearance().look() == look,
                                () -> model.settings().dress(now -> now.look(look))))
                        .toList()));
    }

    private static Icon icon(Look look) {
        return switch (look) {
            case LIGHT -> Icon.LIGHT;
            case DARK -> Icon.DARK;
            case SYSTEM -> Icon.SYSTEM;
        };
    }

    private Node size() {
        return line(
                "settings.size",
                row(Appearance.SIZES.stream()
                        .map(size -> choice(
                                "size-" + size,
                                texts.say("settings.size.percent", size),
                                Icon.TEXT_SIZE,
                                now -> now.appearance().textSize() == size,
                                () -> model.settings().dress(now -> now.textSize(size))))
                        .toList()));
    }

    private Node language() {
        return line(
                "settings.language.which",
                row(List.of(Language.values()).stream()
                        .map(language -> choice(
                                "language-" + language.name(),
                                texts.say("settings.language." + language.name()),
                                Icon.LANGUAGE,
                                now -> now.language() == language,
                                () -> model.settings().change(now -> now.language(language))))
                        .toList()));
    }

    private Node people(Actions actions) {
        commands.add(Command.of("accounts", Icon.PERSON, actions::accounts));
        commands.add(Command.of("own-passphrase", Icon.LOCK, actions::ownPassphrase));
        return line(
                "settings.people",
                row(List.of(
                        Pieces.button("accounts", texts.say("command.accounts"), Icon.PERSON, actions::accounts),
                        Pieces.button(
                                "own-passphrase",
                                texts.say("command.own-passphrase"),
                                Icon.LOCK,
                                actions::ownPassphrase))));
    }

    private Node lock() {
        return line(
                "settings.lock.after",
                row(LOCKS.stream()
                        .map(minutes -> choice(
                                "lock-after-" + minutes,
                                minutes == 0
                                        ? texts.say("settings.lock.never")
                                        : texts.say("settings.lock.minutes", minutes),
                                Icon.LOCK,
                                now -> now.lockAfter().equals(Duration.ofMinutes(minutes)),
                                () -> model.settings().change(now -> now.lockAfter(Duration.ofMinutes(minutes)))))
                        .toList()));
    }

    private static FlowPane row(List<? extends Node> nodes) {
        FlowPane row = new FlowPane(8, 8);
        row.setPrefWrapLength(WIDEST);
        row.getChildren().setAll(nodes);
        return row;
    }

    /** One of several, all in sight; a sign beside the one that holds, so that it is not told by colour alone. */
    private Node choice(String id, String word, Icon icon, Function<Settings, Boolean> holds, Runnable choose) {
        Button button = Pieces.button(id, word, icon, choose);
        button.getStyleClass().add("choice");
        commands.add(Command.of(id, icon, choose));
        choices.add(button);
        listen(model.now().map(holds), now -> {
            button.getStyleClass().remove("chosen");
            button.setGraphic((now ? Icon.GOOD : icon).small());
            button.setAccessibleText(now ? texts.say("settings.chosen", word) : word);
            if (now) {
                button.getStyleClass().add("chosen");
            }
        });
        return button;
    }

    private static <T> void listen(ObservableValue<T> value, Consumer<T> then) {
        value.addListener((_, _, now) -> then.accept(now));
        then.accept(value.getValue());
    }

    private Node contrast() {
        CheckBox box = new CheckBox(texts.say("settings.contrast"));
        box.setId("contrast");
        listen(model.now().map(now -> now.appearance().contrast()), box::setSelected);
        box.setOnAction(_ -> model.settings().dress(now -> now.contrast(box.isSelected())));
        return new VBox(8, box, Pieces.sentence(texts.say("settings.contrast.hint"), "small", "quiet"));
    }

    private Node backups(Command open) {
        return line("settings.backups", Pieces.button(open.id(), open.word(texts), open.icon(), open.action()));
    }

    private Node scanner(Runnable choose) {
        Sentence folder = Pieces.sentence("");
        folder.setId("scanner-folder");
        Button none = Pieces.button(
                "scanner-none",
                texts.say("command.scanner-none"),
                Icon.REMOVE,
                () -> model.scannerFolder(Optional.empty()));
        listen(model.now().map(Settings::scannerFolder), now -> {
            folder.setText(now.map(path -> LEFT_TO_RIGHT + path.toString() + LEFT_TO_RIGHT)
                    .orElse(texts.say("settings.scanner.none")));
            none.setDisable(now.isEmpty());
        });
        commands.add(Command.of("scanner-choose", Icon.FOLDER, choose));
        commands.add(Command.of("scanner-none", Icon.REMOVE, none::fire));
        Button other = Pieces.button("scanner-choose", texts.say("command.scanner-choose"), Icon.FOLDER, choose);
        return new VBox(8, line("settings.scanner", row(List.of(other, none))), folder);
    }
}
