package ir.kargozar.desktop.book;

import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A place of several lists, one in sight: above them what lies on the table, and which list is shown. */
public final class BookView implements Screen {
    private final List<Section> sections;
    private final Texts texts;
    private final Runnable refresh;
    private final List<ToggleButton> toggles = new ArrayList<>();
    private final StackPane body = new StackPane();
    private final VBox root;
    private Section now;

    /** @param refresh called each time the screen comes into sight */
    public BookView(List<Section> sections, ObservableList<TableLine> table, Texts texts, Runnable refresh) {
        this.sections = List.copyOf(sections);
        this.texts = texts;
        this.refresh = refresh;
        this.now = sections.getFirst();
        FlowPane head = new FlowPane(8, 8, Pieces.label(texts.say("settle.title"), "heading"));
        head.setAlignment(Pos.CENTER_LEFT);
        this.sections.forEach(section -> head.getChildren().add(toggle(section)));
        VBox.setVgrow(body, Priority.ALWAYS);
        root = new VBox(12, head, new TablePane("settle-table", table, texts), body);
        root.getStyleClass().add("screen");
        root.setId("settle-screen");
        show(now);
    }

    private ToggleButton toggle(Section section) {
        ToggleButton toggle = new ToggleButton(texts.say("settle.section." + section.name()));
        toggle.setId("settle-section-" + section.name());
        toggle.getStyleClass().add("filter");
        toggle.setMinWidth(ToggleButton.USE_PREF_SIZE);
        toggle.setUserData(section);
        toggle.setOnAction(_ -> show(section));
        toggles.add(toggle);
        return toggle;
    }

    /** Puts a list into sight. */
    public void show(Section section) {
        now = section;
        toggles.forEach(toggle -> toggle.setSelected(section.equals(toggle.getUserData())));
        body.getChildren().setAll(section.view());
        if (root.getScene() != null) {
            section.focus();
        }
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        refresh.run();
        now.focus();
    }

    @Override
    public void escape() {
        if (!now.escape()) {
            show(sections.getFirst());
        }
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(now.commands());
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            all.add(Command.of(
                    "settle-section-" + section.name(), Icon.COLUMNS, "Alt+" + (i + 1), () -> show(section)));
        }
        return List.copyOf(all);
    }
}
