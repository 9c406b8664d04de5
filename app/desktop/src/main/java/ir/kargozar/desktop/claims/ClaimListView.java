package ir.kargozar.desktop.claims;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.ClaimOrder;
import ir.kargozar.claim.Status;
import ir.kargozar.desktop.claim.ClaimDetailsView;
import ir.kargozar.desktop.excerpt.ExcerptRow;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.shell.SearchField;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The list of claims with its filters, what can be done with many, and the details of the one looked at. */
public final class ClaimListView implements Screen {

    private static final int SEARCH_COLUMNS = 24;

    private final Models models;
    private final ClaimListModel model;
    private final Texts texts;
    private final Shown shown;
    private final ListActions actions;
    private final ClaimDetailsView details;
    private final ClaimTable table;
    private final ListKeys keys;
    private final BorderPane body = new BorderPane();
    private final SearchField search;
    private final VBox root;
    private boolean previews = true;
    private boolean opening;

    /** What the list shows and remembers. */
    public record Models(ClaimListModel list, HabitsModel habits, ManyClaimsModel many, JalaliDate today) {}

    public ClaimListView(Models models, Shown shown, ClaimDetailsView details, ListActions actions) {
        this.models = models;
        this.model = models.list();
        this.shown = shown;
        this.texts = shown.texts();
        this.details = details;
        this.actions = actions;
        Scale scale = new Scale();
        table = new ClaimTable(model, shown, scale);
        table.columns(models.habits().columns().get());
        models.habits().columns().addListener((_, _, now) -> table.columns(now));
        table.setPlaceholder(empty());
        table.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> look(now));
        keys = new ListKeys(table, model, new FromKeys());
        search = new SearchField("claims-search", texts.say("claims.search"), SEARCH_COLUMNS, this::toFirst);
        search.textProperty().bindBidirectional(model.text());
        body.setCenter(table);
        body.setId("claims-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        FilterPane filters = new FilterPane(model, models.habits(), shown, models.today(), actions);
        Button columns =
                Pieces.button("claims-columns", texts.say("claims.columns"), Icon.COLUMNS, actions::chooseColumns);
        columns.getStyleClass().add("filter");
        filters.beside(order(), columns);
        root = new VBox(
                12,
                head(),
                new ExcerptRow(
                        "claims-excerpt",
                        texts,
                        model.excerpt(),
                        Pieces.button("excerpt-all", texts.say("claims.excerpt.all"), Icon.CLAIMS, model::all)),
                filters,
                new ManyPane(model, models.many(), shown, actions),
                body,
                scale);
        root.getStyleClass().add("screen");
        root.setId("claims-screen");
        model.details().addListener((_, _, now) -> show(now));
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
        models.habits().refresh();
        table.requestFocus();
    }

    @Override
    public void escape() {
        if (models.many().busy().get()) {
            models.many().cancel();
        } else if (!models.many().summary().get().isEmpty()) {
            models.many().clear();
        } else if (model.picks().count().get() > 0) {
            model.picks().none();
        } else if (model.details().get() == null && model.excerpt().get() != null) {
            model.back();
            return;
        } else if (model.details().get() == null) {
            model.filter().set(ClaimFilter.ALL);
        } else {
            table.getSelectionModel().clearSelection();
            model.look(null);
        }
        table.requestFocus();
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>(List.of(
                Command.of("find", Icon.SEARCH, "Shortcut+F", search::enter),
                Command.of("claims-export", Icon.SAVE, "Shortcut+Shift+S", actions::export),
                Command.of("claims-columns", Icon.COLUMNS, actions::chooseColumns),
                Command.of("claims-save-filter", Icon.FILTER, actions::saveFilter),
                Command.of("claims-days", Icon.DUE, actions::chooseDays),
                Command.of("claims-pick-all", Icon.CLAIMS, () -> model.picks().all(model.size())),
                Command.of("claims-accept-picked", Icon.GOOD, actions::acceptPicked),
                Command.of("claims-return-picked", Icon.RETURNED, actions::giveBackPicked),
                Command.of("claims-print-picked", Icon.PRINT, actions::printPicked),
                Command.of("claims-copy-numbers", Icon.COPY, actions::copyNumbers)));
        if (model.excerpt().get() != null) {
            commands.add(Command.of("excerpt-back", Icon.BACK, model::back));
            commands.add(Command.of("excerpt-all", Icon.CLAIMS, model::all));
        }
        commands.addAll(filters());
        if (model.details().get() != null) {
            commands.addAll(details.commands());
        }
        return List.copyOf(commands);
    }

    private List<Command> filters() {
        List<Command> commands = new ArrayList<>();
        commands.add(Command.of("filter-all", Icon.FILTER, () -> model.filter().set(ClaimFilter.ALL)));
        for (Status status : Status.values()) {
            commands.add(Command.of(
                    "filter-" + status.name(),
                    Icon.FILTER,
                    () -> model.filter().set(ClaimFilter.ALL.statuses(Set.of(status)))));
        }
        commands.add(Command.of(
                "filter-unpackaged", Icon.FILTER, () -> model.filter().set(ClaimFilter.ALL.unpackaged(true))));
        return commands;
    }

    private void look(@Nullable ClaimRow row) {
        if (row == null || !previews) {
            model.look(null);
            return;
        }
        ClaimRows rows = model.rows().get();
        model.look(rows == null ? null : rows.listing().number(row.place()));
    }

    private void toFirst() {
        table.requestFocus();
        keys.toFirst();
    }

    private void show(@Nullable Claim<?> claim) {
        body.setRight(claim == null ? null : details.of(claim, model.history().get()));
        if (claim != null && opening) {
            details.focus();
        }
        opening = false;
    }

    private HBox head() {
        Button add = Pieces.button("new-claim", texts.say("claims.new"), "Ctrl+N", Icon.ADD, actions::newClaim);
        add.getStyleClass().add("main");
        Label count = Pieces.label("", "quiet");
        count.setId("claims-count");
        model.rows().addListener((_, _, _) -> count.setText(texts.say("claims.count", shown.number(model.size()))));
        HBox head = new HBox(
                12,
                Pieces.label(texts.say("claims.title"), "heading"),
                count,
                Pieces.spring(),
                search,
                Pieces.button("claims-export", texts.say("claims.export"), "Ctrl+Shift+S", Icon.SAVE, actions::export),
                add);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private MenuButton order() {
        MenuButton menu = new MenuButton("", Icon.SORT.small());
        menu.setId("claims-order");
        menu.getStyleClass().add("filter");
        menu.setAccessibleText(texts.say("claims.order"));
        ToggleGroup group = new ToggleGroup();
        for (ClaimOrder each : ClaimOrder.values()) {
            RadioMenuItem item = new RadioMenuItem(texts.word(each));
            item.setId("order-" + each.name());
            item.setToggleGroup(group);
            item.setSelected(each == model.order().get());
            item.setOnAction(_ -> model.order().set(each));
            menu.getItems().add(item);
        }
        Runnable face = () -> menu.setText(texts.word(model.order().get()));
        model.order().addListener((_, _, _) -> face.run());
        face.run();
        return menu;
    }

    /** An empty list says what to do first. */
    private VBox empty() {
        Sentence sentence = Pieces.sentence("", "quiet");
        sentence.setId("claims-empty");
        Runnable say = () -> sentence.setText(
                !model.loaded().get() ? "" : texts.say(model.isFiltered() ? "claims.none.found" : "claims.none.yet"));
        model.loaded().addListener(_ -> say.run());
        model.rows().addListener(_ -> say.run());
        say.run();
        VBox empty = new VBox(12, Icon.CLAIMS.sized(40), sentence);
        empty.setAlignment(Pos.CENTER);
        return empty;
    }

    /** What the keys of the table do. */
    private final class FromKeys implements ListKeys.Keys {
        @Override
        public void preview() {
            previews = model.details().get() == null;
            look(table.getSelectionModel().getSelectedItem());
        }

        @Override
        public void open() {
            if (model.details().get() == null) {
                previews = true;
                opening = true;
                look(table.getSelectionModel().getSelectedItem());
            } else {
                details.open(model.details().get());
            }
        }

        @Override
        public void copy() {
            actions.copyNumbers();
        }
    }
}
