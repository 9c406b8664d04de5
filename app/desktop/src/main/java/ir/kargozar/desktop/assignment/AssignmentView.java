package ir.kargozar.desktop.assignment;

import ir.kargozar.desktop.payments.DueList;
import ir.kargozar.desktop.payments.PaymentsModel;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Approved claims with a box to tick each; at the foot what the ticked ones come to, and the step to a centre. */
public final class AssignmentView implements Screen {
    private static final String TAKE = "settle-take-claims";
    private static final String ALL = "settle-due-all";
    private static final String BACK = "settle-back";

    /** Where the buttons lead. */
    public interface Actions {
        /** Asks for centre and letter, then takes the ticked ones. */
        void take();

        void back();
    }

    private final AssignmentModel model;
    private final Shown shown;
    private final Texts texts;
    private final Actions actions;
    private final DueList due;
    private final Label sum = Pieces.label("", "sum-line");
    private final BorderPane root = new BorderPane();

    public AssignmentView(AssignmentModel model, Shown shown, Actions actions) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.actions = actions;
        due = new DueList(model.due(), shown, "settle-due", texts.say("settle.claims.title"));
        VBox.setVgrow(due.list(), Priority.ALWAYS);
        VBox screen = new VBox(16, head(), Pieces.sentence(texts.say("settle.claims.how"), "quiet"), due.list());
        screen.getStyleClass().add("screen");
        root.setId("settle-claims-screen");
        root.setCenter(screen);
        root.setBottom(foot());
        model.due().ticks().addListener((_, _, _) -> fill());
        model.due().busy().addListener((_, _, now) -> {
            root.setDisable(now);
            if (!now) {
                due.focus();
            }
        });
        fill();
    }

    private HBox head() {
        HBox head = new HBox(
                12,
                Pieces.label(texts.say("settle.claims.title"), "heading"),
                due.count(),
                Pieces.spring(),
                due.search(),
                Pieces.button(BACK, texts.say("command.settle-back"), "Esc", Icon.BACK, actions::back));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox foot() {
        sum.setId("settle-due-sum");
        sum.setMinWidth(Region.USE_PREF_SIZE);
        var take = Pieces.button(TAKE, texts.say("settle.claims.take"), "Ctrl+S", Icon.NEXT, actions::take);
        take.getStyleClass().add("main");
        HBox row = new HBox(
                12,
                sum,
                Pieces.spring(),
                Pieces.button(ALL, texts.say("payments.all"), "Ctrl+A", Icon.GOOD, model.due()::turnAll),
                take);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("action-bar");
        return row;
    }

    private void fill() {
        PaymentsModel.Ticks now = model.due().ticks().get();
        sum.setText(
                now.count() == 0
                        ? texts.say("settle.claims.tick")
                        : texts.say("payments.sum", shown.number(now.count()), shown.amount(now.sum())));
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        model.due().refresh();
        due.focus();
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
                Command.of(TAKE, Icon.NEXT, "Shortcut+S", actions::take),
                Command.of(ALL, Icon.GOOD, "Shortcut+A", due::all),
                Command.of("settle-due-search", Icon.SEARCH, "Shortcut+F", due::toSearch),
                Command.of(BACK, Icon.BACK, actions::back));
    }
}
