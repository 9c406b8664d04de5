package ir.kargozar.desktop.board;

import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.settlement.board.Board;
import ir.kargozar.settlement.board.DebtLine;
import ir.kargozar.settlement.board.Stop;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One agreement from its request to the letter: a card for each station, and beneath them each debt with its own. */
final class BoardView implements Screen {
    private static final double DEBTS_HEIGHT = 180;

    private final Shown shown;
    private final Texts texts;
    private final BoardWords words;
    private final Actions actions;
    private final HBox about = new HBox(12);
    private final FlowPane line = new FlowPane(8, 8);
    private final ListView<DebtLine> debts = new ListView<>();
    private final ScrollPane root;

    /** Where the buttons lead. */
    interface Actions {
        /** The agreement's form, where it is here. */
        void form();

        void back();
    }

    BoardView(BoardModel model, Shown shown, Actions actions) {
        this.shown = shown;
        this.texts = shown.texts();
        this.words = new BoardWords(shown);
        this.actions = actions;
        HBox head = new HBox(
                12,
                Pieces.label(texts.say("settle.board.title"), "heading"),
                Pieces.spring(),
                Pieces.button("board-form", texts.say("command.board-form"), "Ctrl+D", Icon.FORMS, actions::form),
                Pieces.button("board-back", texts.say("command.board-back"), "Esc", Icon.BACK, actions::back));
        head.setAlignment(Pos.CENTER_LEFT);
        about.setAlignment(Pos.CENTER_LEFT);
        line.setId("board-line");
        debts.setId("board-debts");
        debts.getStyleClass().add("bank-lines");
        debts.setAccessibleText(texts.say("settle.board.debts"));
        debts.setCellFactory(_ -> new Cell());
        debts.setPlaceholder(Pieces.sentence(texts.say("settle.board.debts.none"), "quiet"));
        VBox.setVgrow(debts, Priority.ALWAYS);
        debts.setMinHeight(DEBTS_HEIGHT);
        VBox screen = new VBox(12, head, about, line, Pieces.label(texts.say("settle.board.debts"), "subtitle"), debts);
        screen.getStyleClass().add("screen");
        root = new ScrollPane(screen);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setAccessibleText(texts.say("settle.board.title"));
        root.setId("board-screen");
        model.looked().addListener((_, _, now) -> show(now));
        show(model.looked().get());
    }

    private void show(Optional<Board> board) {
        about.getChildren().clear();
        board.ifPresent(known -> about.getChildren()
                .addAll(
                        Pieces.label(known.centre(), "strong", "may-shorten"),
                        Pieces.code(shown.code(known.agreement()), "quiet"),
                        words.stand(known).chip()));
        line.getChildren()
                .setAll(board.map(Board::stops).orElse(List.of()).stream()
                        .map(this::card)
                        .toList());
        debts.getItems().setAll(board.map(Board::debts).orElse(List.of()));
        debts.getSelectionModel().select(0);
    }

    private VBox card(Stop stop) {
        Label when = Pieces.label(words.when(stop), "chip", BoardWords.tone(stop));
        when.setGraphic(BoardWords.icon(stop).small());
        VBox card = new VBox(
                4,
                Pieces.sentence(texts.word(stop.station()), "strong"),
                Pieces.sentence(texts.word(stop.seat()), "small", "quiet"),
                spring(),
                when);
        card.getStyleClass().addAll("card", "board-station");
        if (stop.isOverdue()) {
            card.getStyleClass().add("is-wrong");
        }
        card.setId("board-" + stop.station().name());
        return card;
    }

    private static Region spring() {
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        debts.requestFocus();
    }

    @Override
    public void escape() {
        actions.back();
    }

    @Override
    public String guide() {
        return "settlement";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("board-form", Icon.FORMS, "Shortcut+D", actions::form),
                Command.of("board-back", Icon.BACK, actions::back));
    }

    /** A debt with its stations. */
    private final class Cell extends ListCell<DebtLine> {
        Cell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable DebtLine debt, boolean empty) {
            super.updateItem(debt, empty);
            setGraphic(empty || debt == null ? null : face(debt));
        }

        private VBox face(DebtLine debt) {
            Label amount = Pieces.code(shown.amount(debt.amount()), "strong");
            amount.setMinWidth(USE_PREF_SIZE);
            HBox head = new HBox(
                    12,
                    Pieces.code(shown.code(debt.debt().number()), "strong"),
                    amount,
                    Pieces.label(texts.say("settle.board.rials"), "small", "quiet"),
                    Pieces.code(shown.code(debt.debt().workshop()), "small", "quiet"),
                    Pieces.spring(),
                    words.stand(debt).chip());
            head.setAlignment(Pos.CENTER_LEFT);
            FlowPane stops = new FlowPane(8, 4);
            debt.stops().forEach(stop -> {
                Label chip = Pieces.label(
                        texts.say("settle.board.stop", texts.word(stop.station()), words.when(stop)),
                        "chip",
                        BoardWords.tone(stop));
                chip.setGraphic(BoardWords.icon(stop).small());
                stops.getChildren().add(chip);
            });
            return new VBox(8, head, stops);
        }
    }
}
