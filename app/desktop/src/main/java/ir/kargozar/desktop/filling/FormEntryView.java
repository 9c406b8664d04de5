package ir.kargozar.desktop.filling;

import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.form.FieldView;
import ir.kargozar.desktop.form.FormSight;
import ir.kargozar.desktop.form.Rows;
import ir.kargozar.desktop.form.Suggestions;
import ir.kargozar.desktop.form.SuggestionsPane;
import ir.kargozar.desktop.papers.LivingPagePane;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.offset.CentreForms;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The entry of a form: its sections, beside them its living page, beneath them what can be done. */
public final class FormEntryView implements Screen {

    /** Where the form leads. */
    public interface Actions {
        /** Made ready, the form stays a paper to be printed later. */
        void ready();

        /** Made ready and on to the printer. */
        void print();

        void leave();
    }

    private static final double SHARE_OF_PAGE = 0.44;
    private static final int MOST_KEYS = 9;

    private final FormEntryModel model;
    private final Shown shown;
    private final Texts texts;
    private final Actions actions;
    private final ZoneId zone;
    private final EntrySections parts;
    private final EntryCaret caret;
    private final LivingPagePane page;
    private final BorderPane root = new BorderPane();
    private final ScrollPane scroll = new ScrollPane();
    private final VBox sections = new VBox();
    private final FormSight sight = new FormSight(scroll, sections);
    private final Button ready;

    /** @param zone of the clock by which it is told when the draft was kept */
    public FormEntryView(FormEntryModel model, Shown shown, ZoneId zone, Actions actions) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.zone = zone;
        this.actions = actions;
        parts = new EntrySections(model, shown);
        page = new LivingPagePane(model.page(), texts);
        ready = Pieces.button("entry-ready", texts.say("filling.ready"), "Ctrl+S", Icon.GOOD, actions::ready);
        caret = new EntryCaret(model, parts, ready);
        sections.getStyleClass().add("screen");
        sections.getChildren().add(new ProblemsPane(model, shown, caret::to));
        sections.getChildren().addAll(parts.all());
        Rows.enterGoesOn(sections, caret::onward);
        scroll.setContent(sections);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setId("form-entry");
        root.setTop(new VBox(head(), new VersionPane(model, shown)));
        root.setCenter(suggesting());
        root.setRight(page);
        root.setBottom(bar());
        page.prefWidthProperty().bind(root.widthProperty().multiply(SHARE_OF_PAGE));
        sight.follow(root, this::moved);
        root.sceneProperty().addListener((_, _, now) -> {
            if (now == null) {
                model.draft().keep();
            }
        });
        model.refused().addListener((ListChangeListener<Problem>) _ -> {
            tellLists(model.refused());
            root.applyCss();
            root.layout();
            model.firstWrong().ifPresent(caret::to);
        });
    }

    private Node suggesting() {
        Node form = scroll;
        List<String> paths = List.of(FormDefinition.CENTRE_ID, FormDefinition.CENTRE_NAME);
        for (int i = 0; i < paths.size(); i++) {
            FieldView under = parts.views().get(paths.get(i));
            Suggestions<CentreForms> found = model.centres().get(i);
            form = under == null ? form : new SuggestionsPane<>(form, found, under.control(), face(i));
        }
        return form;
    }

    private SuggestionsPane.Face<CentreForms> face(int place) {
        return new SuggestionsPane.Face<>(
                "centre-suggestions-" + place,
                texts,
                "filling.centres",
                centre -> List.of(
                        Pieces.label(centre.centre().name(), "strong"),
                        Pieces.spring(),
                        Pieces.label(texts.say("forms.count", shown.number(centre.forms())), "small", "quiet"),
                        Pieces.code(texts.digits(centre.centre().legalEntityId()))),
                centre -> centre.centre().name() + " "
                        + texts.digits(centre.centre().legalEntityId()));
    }

    private HBox head() {
        Label number = Pieces.code(shown.code(model.form().number()), "quiet");
        number.setId("entry-number");
        model.draft()
                .kept()
                .addListener((_, _, _) -> number.setText(shown.code(model.form().number())));
        Label title = Pieces.label(texts.word(model.definition().kind()), "heading");
        title.setId("entry-title");
        HBox head = Pieces.row("top-bar", title, Pieces.spring(), number);
        head.getStyleClass().add("entry-head");
        return head;
    }

    private HBox bar() {
        ready.getStyleClass().add("main");
        Button print = Pieces.button("entry-print", texts.say("filling.print"), "Ctrl+P", Icon.PRINT, actions::print);
        List.of(ready, print).forEach(button -> button.disableProperty().bind(model.busy()));
        HBox bar = Pieces.row(
                "action-bar",
                ready,
                print,
                Pieces.spring(),
                open(),
                kept(),
                Pieces.button("entry-leave", texts.say("filling.leave"), "Esc", Icon.BACK, actions::leave));
        bar.setId("entry-actions");
        return bar;
    }

    /** How much is still missing or wrong. */
    private Label open() {
        Label open = Pieces.label("", "small", "quiet");
        open.setId("entry-open");
        model.findings()
                .subscribe(found -> open.setText(
                        found.problems().isEmpty()
                                ? texts.say("filling.complete")
                                : texts.say(
                                        "filling.open",
                                        shown.number(found.problems().size()))));
        return open;
    }

    /** When the draft was kept last. */
    private Label kept() {
        Label kept = Pieces.label("", "small", "quiet");
        kept.setId("entry-kept");
        model.draft().kept().addListener((_, _, at) -> {
            if (at != null) {
                kept.setText(texts.say("form.journal", shown.moment(at, zone)));
            }
        });
        return kept;
    }

    @Override
    public Parent view() {
        return root;
    }

    /** The caret where something is still to be typed. */
    @Override
    public String guide() {
        return "form-entry";
    }

    @Override
    public void shown() {
        scroll.setVvalue(0);
        parts.views().values().stream()
                .filter(view -> view.field().isEmpty())
                .findFirst()
                .or(() -> parts.views().values().stream().findFirst())
                .ifPresent(FieldView::focus);
    }

    @Override
    public void escape() {
        boolean suggested = false;
        for (Suggestions<CentreForms> each : model.centres()) {
            suggested |= each.dismiss();
        }
        if (!suggested) {
            actions.leave();
        }
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(List.of(
                Command.of("entry-ready", Icon.GOOD, "Shortcut+S", actions::ready),
                Command.of("entry-print", Icon.PRINT, "Shortcut+P", actions::print),
                Command.of("entry-leave", Icon.BACK, actions::leave)));
        parts.lists().stream().findFirst().ifPresent(list -> {
            all.add(Command.of("entry-row", Icon.ADD, "Shortcut+I", list::next));
            all.add(Command.of("entry-paste", Icon.PASTE, "Shortcut+Shift+V", list::pasted));
        });
        for (int i = 0; i < Math.min(MOST_KEYS, parts.all().size()); i++) {
            VBox section = parts.all().get(i);
            all.add(Command.of(section.getId(), Icon.NEXT, "Alt+" + (i + 1), () -> sight.toSection(section)));
        }
        all.addAll(page.commands());
        return List.copyOf(all);
    }

    /** The caret moved: the model learns in which field it is now. */
    private void moved() {
        Scene scene = root.getScene();
        Node at = scene == null ? null : scene.getFocusOwner();
        (at == null ? Optional.<Field>empty() : FieldView.around(at))
                .map(caret::place)
                .ifPresent(place -> {
                    model.at(place);
                    page.at(place);
                });
    }

    private void tellLists(List<? extends Problem> problems) {
        for (RowsPane list : parts.lists()) {
            list.tell(problems.stream()
                    .filter(problem -> problem.field().equals(list.getId()))
                    .map(problem -> texts.digits(problem.message() + " " + problem.remedy()))
                    .findFirst()
                    .orElse(""));
        }
    }
}
