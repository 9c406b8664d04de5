package ir.kargozar.desktop.home;

import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.desktop.duty.Closing;
import ir.kargozar.desktop.home.HomeModel.Day;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The first screen: what is next, then the month, the last days and the newest claims at a glance. */
public final class HomeView implements Screen {

    /** Where the buttons lead. */
    public interface Actions {
        void newClaim();

        /** The list with exactly these. */
        void open(ClaimFilter filter);

        void statistics(JalaliMonth month);

        void open(ClaimLine line);

        /** An agreement whose end is near, with renewal as its next step. */
        void open(FormNumber form);
    }

    private static final double[] GLANCE = {30, 70};
    private static final double[] ONE_BELOW_THE_OTHER = {100};
    private static final double ROOM_FOR_TWO = 980;

    private final HomeModel model;
    private final Shown shown;
    private final Texts texts;
    private final Actions actions;
    private final VBox screen = new VBox();
    private final ScrollPane root = new ScrollPane(screen);
    private final Button newClaim;
    private final List<Node> unfinished;
    private final StackPane next = new StackPane();
    private final Scale scale = new Scale();
    private boolean narrow;

    /** @param unfinished what was left half way, offered before everything else; each not there while it is empty */
    public HomeView(HomeModel model, Shown shown, Actions actions, List<Node> unfinished) {
        this.unfinished = unfinished;
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
        model.due().addListener((_, _, _) -> {
            Day day = model.day().get();
            if (day != null) {
                fillNext(day);
            }
        });
        root.widthProperty().addListener(_ -> makeRoom());
        scale.value().addListener(_ -> makeRoom());
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
        toFirst();
    }

    @Override
    public List<Command> commands() {
        Day day = model.day().get();
        List<Command> commands = new ArrayList<>();
        if (day != null) {
            day.next()
                    .forEach(next -> commands.add(Command.of(
                            "count-" + next.step().name(), next.step().icon(), () -> actions.open(next.filter()))));
        }
        model.due()
                .get()
                .ifPresent(due -> commands.add(Command.of("due", Icon.DUE, () -> actions.statistics(due.month()))));
        return commands;
    }

    /** The caret stands on what this person may do first. */
    private void toFirst() {
        screen.lookupAll(".button").stream()
                .filter(button -> !Closing.isClosed(button) && Pieces.isSeen(button))
                .findFirst()
                .ifPresent(Node::requestFocus);
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
        HBox head = new HBox(16, Pieces.label(texts.say("home.title"), "heading"), Pieces.spring(), newClaim);
        head.setAlignment(Pos.CENTER_LEFT);
        screen.getChildren().setAll(head);
        screen.getChildren().addAll(unfinished);
        screen.getChildren().add(scale);
        fillNext(day);
        screen.getChildren().addAll(sections(day));
        toFirst();
    }

    private void fillNext(Day day) {
        next.getChildren().setAll(new NextPane(model, day, shown, actions, narrow));
    }

    /** From top to bottom; a section is a pane of its own. */
    private List<Region> sections(Day day) {
        List<Region> sections = new ArrayList<>(List.of(next));
        if (!day.endings().isEmpty()) {
            sections.add(new EndingPane(day.endings(), shown, actions));
        }
        sections.add(glance(day));
        return sections;
    }

    private boolean isNarrow() {
        return root.getWidth() > 0 && root.getWidth() / scale.now() < ROOM_FOR_TWO;
    }

    private Region glance(Day day) {
        VBox days = new VBox(12, new IntakePane(day, shown, actions), new LatestPane(day, shown, actions));
        return HomePieces.grid(
                narrow ? ONE_BELOW_THE_OTHER : GLANCE, List.<Node>of(new MonthPane(model, day, shown, actions), days));
    }
}
