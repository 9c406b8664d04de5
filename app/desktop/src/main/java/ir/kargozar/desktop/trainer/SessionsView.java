package ir.kargozar.desktop.trainer;

import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.trainer.SessionsModel.Presence;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import ir.kargozar.training.fact.Event;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Sessions of a class at one side, beside them who was there: the space bar says present or absent. */
public final class SessionsView implements Screen {
    private static final double LIST_WIDTH = 320;

    private final SessionsModel model;
    private final Shown shown;
    private final Texts texts;
    private final TrainerActions actions;
    private final ListView<Event.Session> sessions = new ListView<>();
    private final ListView<Presence> people = new ListView<>();
    private final Sentence empty = Pieces.sentence("", "quiet");
    private final VBox root;
    private boolean filling;

    SessionsView(SessionsModel model, Shown shown, TrainerActions actions) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.actions = actions;
        Scale scale = new Scale();
        prepareSessions(scale);
        people.setId("presence");
        people.getStyleClass().add("bank-lines");
        people.setAccessibleText(texts.say("trainer.presence"));
        people.setCellFactory(_ -> new PresenceCell(shown));
        people.setItems(model.people());
        people.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(people, Priority.ALWAYS);
        HBox both = new HBox(16, sessions, people);
        VBox.setVgrow(both, Priority.ALWAYS);
        root = new VBox(
                12,
                Pieces.label(texts.say("trainer.sessions"), "heading"),
                Pieces.sentence(texts.say("trainer.sessions.how"), "quiet"),
                CommandRow.of(commands(), texts),
                empty,
                both,
                scale);
        root.getStyleClass().add("screen");
        root.setId("sessions-screen");
        empty.managedProperty().bind(empty.visibleProperty());
        people.getItems().addListener((ListChangeListener<Presence>) _ -> {
            if (people.getSelectionModel().getSelectedIndex() < 0
                    && !people.getItems().isEmpty()) {
                people.getSelectionModel().select(0);
            }
        });
        model.sessions().addListener((ListChangeListener<Event.Session>) _ -> fill());
        model.chosen().addListener((_, _, now) -> choose(now));
    }

    private void prepareSessions(Scale scale) {
        sessions.setId("sessions");
        sessions.getStyleClass().add("bank-lines");
        sessions.setAccessibleText(texts.say("trainer.sessions"));
        sessions.setCellFactory(_ -> new SessionCell());
        sessions.setMinWidth(LIST_WIDTH);
        sessions.setPrefWidth(LIST_WIDTH);
        scale.value().addListener(_ -> {
            sessions.setMinWidth(LIST_WIDTH * scale.now());
            sessions.setPrefWidth(LIST_WIDTH * scale.now());
        });
        sessions.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (now != null && !filling) {
                model.chosen().set(now);
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            event.consume();
            toggle();
        }
    }

    private void toggle() {
        int place = people.getSelectionModel().getSelectedIndex();
        model.toggle(place);
        people.getSelectionModel().clearAndSelect(place);
    }

    private void fill() {
        filling = true;
        sessions.getItems().setAll(model.sessions());
        filling = false;
        choose(model.chosen().get());
        empty.setText(texts.say("trainer.sessions.none"));
        empty.setVisible(model.sessions().isEmpty());
    }

    private void choose(Event.@Nullable Session session) {
        filling = true;
        if (session != null) {
            sessions.getSelectionModel().select(session);
        }
        filling = false;
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
        people.requestFocus();
    }

    @Override
    public void escape() {
        actions.back();
    }

    @Override
    public String guide() {
        return "trainer";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("attendance-store", Icon.GOOD, "Shortcut+S", actions::storeAttendance),
                Command.of("attendance-toggle", Icon.REPLACED, this::toggle),
                Command.of("session-new", Icon.ADD, "Shortcut+E", actions::newSession),
                Command.of("trainee-back", Icon.BACK, actions::back));
    }

    /** A session in the list. */
    private final class SessionCell extends ListCell<Event.Session> {
        SessionCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Event.@Nullable Session session, boolean none) {
            super.updateItem(session, none);
            if (none || session == null) {
                setGraphic(null);
                return;
            }
            setGraphic(new VBox(
                    4,
                    Pieces.sentence(session.place().value(), "strong"),
                    Pieces.sentence(
                            texts.say(
                                    "trainer.session",
                                    texts.say("trainer.stage." + session.stage().name()),
                                    shown.code(shown.date(session.day())),
                                    shown.number(session.hours())),
                            "small",
                            "quiet")));
        }
    }
}
