package ir.kargozar.desktop.home;

import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.desktop.home.HomeModel.Day;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
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
    }

    private static final double[] GLANCE = {30, 70};

    private final HomeModel model;
    private final Shown shown;
    private final Texts texts;
    private final Actions actions;
    private final VBox screen = new VBox();
    private final ScrollPane root = new ScrollPane(screen);
    private final Button newClaim;
    private final Node unfinished;

    /** @param unfinished what was left half way, offered before everything else */
    public HomeView(HomeModel model, Shown shown, Actions actions, Node unfinished) {
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
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
        newClaim.requestFocus();
    }

    private void fill(@Nullable Day day) {
        if (day == null) {
            return;
        }
        HBox head = new HBox(16, Pieces.label(texts.say("home.title"), "heading"), Pieces.spring(), newClaim);
        head.setAlignment(Pos.CENTER_LEFT);
        screen.getChildren().setAll(head, unfinished);
        screen.getChildren().addAll(sections(day));
        newClaim.requestFocus();
    }

    /** From top to bottom; a section is a pane of its own. */
    private List<Region> sections(Day day) {
        return List.of(new NextPane(model, day, shown, actions), glance(day));
    }

    private Region glance(Day day) {
        VBox days = new VBox(12, new IntakePane(day, shown, actions), new LatestPane(day, shown, actions));
        return HomePieces.grid(GLANCE, List.<Node>of(new MonthPane(model, day, shown, actions), days));
    }
}
