package ir.kargozar.desktop.home;

import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.Status;
import ir.kargozar.desktop.home.HomeModel.Day;
import ir.kargozar.desktop.home.HomeModel.Due;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.status.StatusChip;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The first screen: counts that open their lists, what is due, the month at a glance, the newest claims. */
public final class HomeView implements Screen {

    /** Where the buttons lead. */
    public interface Actions {
        void newClaim();

        void open(Status status);

        void statistics(JalaliMonth month);

        void open(ClaimLine line);
    }

    private static final int COLUMNS = 3;
    private static final double ROOM_FOR_TWO = 980;
    private static final double MONTH_SHARE = 32;
    private static final double NUMBER_WIDTH = 124;
    private static final double NAME_WIDTH = 130;
    private static final double AMOUNT_WIDTH = 104;

    private final HomeModel model;
    private final Shown shown;
    private final Texts texts;
    private final Actions actions;
    private final VBox screen = new VBox();
    private final ScrollPane root = new ScrollPane(screen);
    private final Button newClaim;
    private final Scale scale = new Scale();
    private boolean narrow;
    private @Nullable Due due;

    public HomeView(HomeModel model, Shown shown, Actions actions) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.actions = actions;
        newClaim = Pieces.button("new-claim", texts.say("claims.new"), "Ctrl+N", Icon.ADD, actions::newClaim);
        newClaim.getStyleClass().add("main");
        screen.getStyleClass().add("screen");
        root.setId("home-screen");
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        model.day().addListener((_, _, now) -> fill(now));
        root.widthProperty().addListener(_ -> makeRoom());
        scale.value().addListener(_ -> makeRoom());
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        if (!model.due().equals(due)) {
            fill(model.day().get());
        }
        model.refresh();
        newClaim.requestFocus();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                to(Status.DRAFT, Icon.DRAFT),
                to(Status.ACCEPTED, Icon.SENT),
                to(Status.RETURNED_TO_INSURED, Icon.RETURNED),
                Command.of("due", Icon.DUE, () -> actions.statistics(model.due().month())));
    }

    private Command to(Status status, Icon icon) {
        return Command.of("count-" + status.name(), icon, () -> actions.open(status));
    }

    private void makeRoom() {
        if (isNarrow() != narrow) {
            fill(model.day().get());
        }
    }

    private void fill(@Nullable Day day) {
        if (day == null) {
            return;
        }
        narrow = isNarrow();
        due = model.due();
        HBox head = new HBox(16, Pieces.label(texts.say("home.title"), "heading"), Pieces.spring(), newClaim);
        head.setAlignment(Pos.CENTER_LEFT);
        screen.getChildren().setAll(head, counts(day), due(), glance(day), scale);
        newClaim.requestFocus();
    }

    private GridPane counts(Day day) {
        return columns(
                count(day, Status.DRAFT, "home.drafts"),
                count(day, Status.ACCEPTED, "home.unsent"),
                count(day, Status.RETURNED_TO_INSURED, "home.returned"));
    }

    private Button count(Day day, Status status, String key) {
        VBox face = new VBox(
                4,
                Pieces.label(shown.number(day.count(status)), "display"),
                Pieces.label(texts.say(key), "strong"),
                Pieces.label(texts.say(key + ".next"), "small", "quiet"));
        face.setAlignment(Pos.TOP_LEFT);
        return wide("count-" + status.name(), "count-card", face, texts.say(key), () -> actions.open(status));
    }

    private Button due() {
        Due now = model.due();
        String left = now.daysLeft() == 0 ? texts.say("home.due.today") : texts.say("home.due.left", now.daysLeft());
        String sentence = texts.say("home.due", shown.month(now.month()), shown.dayAndMonth(now.by()));
        HBox face = new HBox(
                12,
                Icon.DUE.node(),
                Pieces.label(sentence, "strong"),
                Pieces.spring(),
                Pieces.label(left, "chip", "warn"));
        face.setAlignment(Pos.CENTER_LEFT);
        return wide("due", "due-row", face, sentence, () -> actions.statistics(now.month()));
    }

    private GridPane glance(Day day) {
        GridPane glance = new GridPane(16, 16);
        if (isNarrow()) {
            ColumnConstraints whole = new ColumnConstraints();
            whole.setPercentWidth(100);
            glance.getColumnConstraints().add(whole);
            glance.addColumn(0, month(day), latest(day));
            return glance;
        }
        ColumnConstraints month = new ColumnConstraints();
        month.setPercentWidth(MONTH_SHARE);
        ColumnConstraints latest = new ColumnConstraints();
        latest.setPercentWidth(100 - MONTH_SHARE);
        glance.getColumnConstraints().addAll(month, latest);
        glance.addRow(0, month(day), latest(day));
        return glance;
    }

    private boolean isNarrow() {
        return root.getWidth() > 0 && root.getWidth() / scale.now() < ROOM_FOR_TWO;
    }

    private VBox month(Day day) {
        return card(
                "month",
                texts.say("home.month", shown.month(model.month())),
                figure("home.month.accepted", shown.number(day.month().accepted()), ""),
                figure("home.month.papers", shown.number(day.month().papers()), ""),
                figure(
                        "home.month.amount",
                        shown.amount(day.month().amount()),
                        day.month().amount().value() == 0
                                ? ""
                                : shown.toman(day.month().amount())));
    }

    private VBox figure(String key, String figure, String words) {
        VBox box = new VBox(4, Pieces.label(texts.say(key), "small", "quiet"), Pieces.code(figure, "heading"));
        if (!words.isEmpty()) {
            box.getChildren().add(Pieces.sentence(words, "small", "quiet"));
        }
        return box;
    }

    private VBox latest(Day day) {
        VBox lines = new VBox(4);
        for (ClaimLine line : day.latest()) {
            HBox face = new HBox(
                    16,
                    column(Pieces.code(shown.code(line.number()), "strong"), NUMBER_WIDTH),
                    name(line.insured()),
                    Pieces.label(line.provider(), "quiet", "may-shorten"),
                    Pieces.spring(),
                    figures(Pieces.code(shown.amount(line.amount()))),
                    new StatusChip(line.status(), texts));
            face.setAlignment(Pos.CENTER_LEFT);
            Button open = wide("latest-" + line.number(), "plain", face, line.insured(), () -> actions.open(line));
            lines.getChildren().add(open);
        }
        if (day.isEmpty()) {
            lines.getChildren().add(Pieces.sentence(texts.say("home.empty"), "quiet"));
        }
        return card("latest", texts.say("home.latest"), lines);
    }

    /** As wide in every line; beginning where the language begins to read. */
    private Label column(Label label, double width) {
        Pieces.atLeast(label, width);
        label.setAlignment(texts.language().isRightToLeft() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        return label;
    }

    private static Label name(String name) {
        Label label = Pieces.label(name);
        Pieces.atLeast(label, NAME_WIDTH).maxWidthProperty().bind(label.minWidthProperty());
        return label;
    }

    /** Ending at the same digit in every line. */
    private static Label figures(Label label) {
        Pieces.atLeast(label, AMOUNT_WIDTH);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    private static VBox card(String id, String title, Node... content) {
        VBox card = new VBox(12, Pieces.label(title, "subtitle"));
        card.getChildren().addAll(content);
        card.getStyleClass().add("card");
        card.setId(id);
        return card;
    }

    private static Button wide(String id, String style, Node face, String said, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().add(style);
        button.setGraphic(face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(said);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        if (face instanceof Region region) {
            region.prefWidthProperty().bind(button.widthProperty().subtract(36));
        }
        return button;
    }

    private static GridPane columns(Node... nodes) {
        GridPane grid = new GridPane(16, 16);
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(column);
            grid.add(nodes[i], i, 0);
        }
        return grid;
    }
}
