package ir.kargozar.desktop.counter;

import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.form.FieldView;
import ir.kargozar.desktop.form.Rows;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The form of a claim: five numbered sections, what is missing at the side, what can be done beneath. */
public final class ClaimFormView implements Screen {

    /** Where the form leads. */
    public interface Actions {
        void accept();

        void keepAsDraft();

        void giveBack();

        void leave();

        void startAfresh();
    }

    private final ClaimFormModel model;
    private final Texts texts;
    private final Actions actions;
    private final Map<Field, FieldView> views = new LinkedHashMap<>();
    private final BorderPane root = new BorderPane();
    private final ScrollPane scroll = new ScrollPane();
    private final VBox sections = new VBox();

    public ClaimFormView(ClaimFormModel model, Shown shown, Actions actions) {
        this.model = model;
        this.texts = shown.texts();
        this.actions = actions;
        sections.getStyleClass().add("screen");
        ClaimSections parts = new ClaimSections(model, shown, this::view);
        sections.getChildren().addAll(parts.all());
        Rows.enterGoesOn(sections);
        scroll.setContent(sections);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setId("claim-form");
        root.setCenter(scroll);
        root.setRight(new StatusPane(model, shown));
        root.setBottom(bar());
        model.busy().addListener((_, _, busy) -> {
            if (!busy) {
                toFirstWrong();
            }
        });
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        scroll.setVvalue(0);
        view(model.field(ClaimFields.NATIONAL_ID)).focus();
    }

    @Override
    public void escape() {
        actions.leave();
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>(List.of(
                Command.of("accept", Icon.GOOD, "Shortcut+S", actions::accept),
                Command.of("keep", Icon.DRAFT, "Shortcut+D", actions::keepAsDraft),
                Command.of("return", Icon.RETURNED, "Shortcut+R", actions::giveBack),
                Command.of("add-item", Icon.ADD, "Shortcut+I", this::nextItem),
                Command.of("afresh", Icon.REMOVE, actions::startAfresh)));
        for (int i = 0; i < sections.getChildren().size(); i++) {
            Node section = sections.getChildren().get(i);
            commands.add(Command.of(section.getId(), Icon.NEXT, "Alt+" + (i + 1), () -> focusFirst(section)));
        }
        return commands;
    }

    private FieldView view(Field field) {
        return views.computeIfAbsent(field, this::made);
    }

    private FieldView made(Field field) {
        FieldView view = new FieldView(field, texts);
        view.control().focusWithinProperty().addListener((_, _, inside) -> {
            if (inside) {
                intoSight(view);
            }
        });
        return view;
    }

    private HBox bar() {
        Button accept = Pieces.button("accept", texts.say("form.accept"), "Ctrl+S", Icon.GOOD, actions::accept);
        accept.getStyleClass().add("main");
        Button draft = Pieces.button("keep", texts.say("form.keep"), "Ctrl+D", Icon.DRAFT, actions::keepAsDraft);
        Button back = Pieces.button("return", texts.say("form.return"), "Ctrl+R", Icon.RETURNED, actions::giveBack);
        Button afresh = Pieces.button("afresh", texts.say("form.afresh"), Icon.REMOVE, actions::startAfresh);
        afresh.getStyleClass().add("plain");
        List.of(accept, draft, back).forEach(button -> button.disableProperty().bind(model.busy()));
        HBox bar = Pieces.row("action-bar", accept, draft, back, Pieces.spring(), afresh);
        bar.setId("actions");
        return bar;
    }

    private void nextItem() {
        model.items().add();
        view(model.items().rows().getLast().getFirst()).focus();
    }

    private void toFirstWrong() {
        model.firstWrong().ifPresent(field -> view(field).focus());
    }

    private void focusFirst(Node section) {
        section.lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && node.isVisible())
                .findFirst()
                .ifPresent(first -> {
                    first.requestFocus();
                    intoSight(first);
                });
    }

    /** Scrolls just so far that the field and what stands under it are seen. */
    private void intoSight(Node node) {
        Bounds bounds = sections.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double window = scroll.getViewportBounds().getHeight();
        double whole = sections.getHeight();
        if (whole <= window) {
            return;
        }
        double top = scroll.getVvalue() * (whole - window);
        double margin = 112;
        if (bounds.getMinY() - margin < top) {
            scroll.setVvalue(Math.max(0, bounds.getMinY() - margin) / (whole - window));
        } else if (bounds.getMaxY() + margin > top + window) {
            scroll.setVvalue(Math.min(1, (bounds.getMaxY() + margin - window) / (whole - window)));
        }
    }
}
