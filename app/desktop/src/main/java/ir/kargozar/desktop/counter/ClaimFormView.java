package ir.kargozar.desktop.counter;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.form.FieldView;
import ir.kargozar.desktop.form.FormSight;
import ir.kargozar.desktop.form.Rows;
import ir.kargozar.desktop.form.SuggestionsPane;
import ir.kargozar.desktop.scans.ScansPane;
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
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The form of a claim: five numbered sections, what is missing at the side, what can be done beneath. */
public final class ClaimFormView implements Screen {

    /** Where the form leads. */
    public interface Actions {
        void accept();

        void keepAsDraft();

        void giveBack();

        /** Accepts and goes on to the printer. */
        void acceptAndPrint();

        /** Shows another claim; the entry stays as it is. */
        void open(ClaimNumber other);

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
    private final FormSight sight = new FormSight(scroll, sections);
    private final ClaimSections parts;
    private final EntryOrder order;
    private final List<Command> commands;

    /**
     * The form over its model.
     *
     * @param scans the pane of {@link ClaimFormModel#scans}
     */
    public ClaimFormView(ClaimFormModel model, Shown shown, ScansPane scans, Actions actions) {
        this.model = model;
        this.texts = shown.texts();
        this.actions = actions;
        sections.getStyleClass().add("screen");
        order = new EntryOrder(model);
        parts = new ClaimSections(model, shown, new ClaimSections.Around(scans, this::toAccept), this::view);
        sections.getChildren().addAll(parts.all());
        Rows.enterGoesOn(sections, this::onward);
        scroll.setContent(sections);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setId("claim-form");
        root.setTop(new EditedPane(model, shown));
        root.setCenter(new SuggestionsPane<>(
                scroll,
                model.suggestions(),
                view(model.field(ClaimFields.NATIONAL_ID)).control(),
                PersonSuggested.face(texts)));
        StackPane side = new StackPane(new StatusPane(model, shown, actions::open));
        side.setId("status-side");
        root.setRight(side);
        root.setBottom(new StackPane(new VBox(scans.offer(), bar(shown))));
        commands = made(scans);
        sight.follow(root, model.journal()::keep);
        root.sceneProperty().addListener((_, _, now) -> {
            if (now == null) {
                model.journal().keep();
            }
        });
        scans.serve(root);
        model.busy().addListener((_, _, busy) -> {
            if (!busy) {
                toFirstWrong();
            }
        });
    }

    /** The parts of the form, small enough to be made ready one by one before it is first shown. */
    public List<Node> parts() {
        return Stream.concat(Stream.of(root.getBottom(), root.getRight()), sections.getChildren().stream())
                .filter(Pane.class::isInstance)
                .flatMap(pane -> ((Pane) pane).getChildren().stream())
                .toList();
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public String guide() {
        return "counter";
    }

    @Override
    public void shown() {
        scroll.setVvalue(0);
        view(model.field(ClaimFields.NATIONAL_ID)).focus();
    }

    @Override
    public void escape() {
        if (!model.suggestions().dismiss()) {
            actions.leave();
        }
    }

    private FieldView view(Field field) {
        return views.computeIfAbsent(field, this::made);
    }

    private FieldView made(Field field) {
        return new FieldView(field, texts, model.dates());
    }

    private HBox bar(Shown shown) {
        Button accept = Pieces.button("accept", texts.say("form.accept"), "Ctrl+S", Icon.GOOD, actions::accept);
        accept.getStyleClass().add("main");
        Button draft = Pieces.button("keep", texts.say("form.keep"), "Ctrl+D", Icon.DRAFT, actions::keepAsDraft);
        Button back = Pieces.button("return", texts.say("form.return"), "Ctrl+R", Icon.RETURNED, actions::giveBack);
        Button afresh = Pieces.button("afresh", texts.say("form.afresh"), Icon.REMOVE, actions::startAfresh);
        afresh.getStyleClass().add("plain");
        List.of(accept, draft, back).forEach(button -> button.disableProperty().bind(model.busy()));
        HBox bar = Pieces.row("action-bar", accept, draft, back, Pieces.spring(), kept(shown), afresh);
        bar.setId("actions");
        return bar;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    private List<Command> made(ScansPane scans) {
        List<Command> all = new ArrayList<>(List.of(
                Command.of("accept", Icon.GOOD, "Shortcut+S", actions::accept),
                Command.of("accept-print", Icon.PRINT, "Shortcut+P", actions::acceptAndPrint),
                Command.of("keep", Icon.DRAFT, "Shortcut+D", actions::keepAsDraft),
                Command.of("return", Icon.RETURNED, "Shortcut+R", actions::giveBack),
                Command.of("add-item", Icon.ADD, "Shortcut+I", this::nextItem),
                Command.of("papers-all", Icon.GOOD, "Shortcut+T", this::tickPapers),
                Command.of("other-claim", Icon.CLAIMS, "Shortcut+Y", this::openOther),
                Command.of("afresh", Icon.REMOVE, actions::startAfresh)));
        for (Node section : sections.getChildren()) {
            int number = sections.getChildren().indexOf(section) + 1;
            all.add(Command.of(section.getId(), Icon.NEXT, "Alt+" + number, () -> sight.toSection(section)));
        }
        all.addAll(scans.commands());
        return List.copyOf(all);
    }

    /** When what is typed was last kept. */
    private Label kept(Shown shown) {
        Label kept = Pieces.label("", "small", "quiet");
        kept.setId("kept");
        model.journal()
                .kept()
                .addListener((_, _, at) -> kept.setText(
                        at == null
                                ? ""
                                : texts.say(
                                        "form.journal",
                                        shown.moment(at, model.journal().zone()))));
        return kept;
    }

    private void tickPapers() {
        model.papers().tickNeeded();
    }

    private void openOther() {
        model.findings().get().duplicates().stream().findFirst().ifPresent(same -> actions.open(same.other()));
    }

    private void toAccept() {
        Node accept = root.lookup("#accept");
        if (accept != null) {
            accept.requestFocus();
        }
    }

    /** Enter: on to the next field that must be typed, then to the papers, then to acceptance. */
    private boolean onward(Node at) {
        Optional<Field> from = FieldView.around(at);
        if (from.isEmpty()) {
            toAccept();
            return true;
        }
        from.get().leave();
        order.after(from.get()).ifPresentOrElse(next -> view(next).focus(), parts::toPapers);
        return true;
    }

    private void nextItem() {
        model.items().add();
        view(model.items().rows().getLast().getFirst()).focus();
    }

    private void toFirstWrong() {
        model.firstWrong().ifPresent(field -> view(field).focus());
    }
}
