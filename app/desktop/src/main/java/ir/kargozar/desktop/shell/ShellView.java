package ir.kargozar.desktop.shell;

import ir.kargozar.desktop.duty.Closing;
import ir.kargozar.desktop.scanner.ScannerKeys;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.office.Office;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The frame around every screen. */
public final class ShellView extends StackPane {

    /** Beneath, at the usual text size, the navigation shows signs only. */
    private static final double ROOM_FOR_WORDS = 1180;

    private final BorderPane frame = new BorderPane();
    private final BorderPane inside = new BorderPane();
    private final StackPane veil = new StackPane();
    private final Scale scale = new Scale();
    private final Navigation navigation;
    private final List<Place> places;
    private final ShellModel model;
    private Supplier<List<Command>> everywhere = List::of;
    private @Nullable Screen screen;
    private String placeOfGuide = "";
    private @Nullable Node focusBefore;

    public ShellView(ShellModel model, Texts texts, Office office, String date, List<Place> places) {
        setId("shell");
        this.model = model;
        VBox head = new VBox();
        if (office.training()) {
            head.getChildren().add(banner(texts));
        }
        head.getChildren()
                .addAll(new TopBar(texts, office.name().value(), date, this::run), new NoticeBar(model, texts));
        inside.setTop(head);
        this.places = places;
        navigation = new Navigation(model, texts, places);
        frame.setLeft(navigation);
        frame.setCenter(inside);
        model.slow().addListener((_, _, now) -> frame.setBottom(now == null ? null : new ProgressStrip(now, texts)));
        veil.getStyleClass().add("veil");
        veil.setId("veil");
        veil.setVisible(false);
        getChildren().setAll(frame, veil, scale);
        model.place().addListener((_, _, now) -> placeOfGuide = now == null ? placeOfGuide : guideOf(now));
        widthProperty().addListener(_ -> makeRoom());
        scale.value().addListener(_ -> makeRoom());
        ScannerKeys.guard(this);
        Keys.install(this);
        Closing.install(this, model.closed(), this::notYours);
    }

    private void notYours(String sentence) {
        navigation.choose(model.place().get());
        model.complain(sentence);
    }

    private static String guideOf(Place place) {
        return place.name().toLowerCase(Locale.ROOT);
    }

    /** Which page of the guide belongs to the screen in sight. */
    public String guide() {
        return screen == null || screen.guide().isEmpty() ? placeOfGuide : screen.guide();
    }

    private void makeRoom() {
        if (getWidth() > 0) {
            navigation.narrow(getWidth() / scale.now() < ROOM_FOR_WORDS);
        }
    }

    /** Where this desk works, in order. */
    public List<Place> places() {
        return places;
    }

    /** The commands that hold on every screen, asked for each time. */
    public void everywhere(Supplier<List<Command>> commands) {
        everywhere = commands;
    }

    /** Puts a screen into the frame. */
    public void show(Screen next) {
        screen = next;
        inside.setCenter(next.view());
        applyCss();
        layout();
        next.shown();
    }

    /** What can be done on the screen in sight. */
    public List<Command> here() {
        return screen == null ? List.of() : closed(screen.commands());
    }

    /** What can be done on every screen. */
    public List<Command> everywhere() {
        return closed(everywhere.get());
    }

    /** What can be done now: here first, then everywhere. */
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(here());
        all.addAll(everywhere());
        return all;
    }

    /** Those of others' duties only tell whose they are. */
    private List<Command> closed(List<Command> commands) {
        return commands.stream()
                .map(command -> model.closed()
                        .get()
                        .sentence(command.id())
                        .map(sentence -> command.doing(() -> notYours(sentence)))
                        .orElse(command))
                .toList();
    }

    private void run(String id) {
        commands().stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .ifPresent(command -> command.action().run());
    }

    /** Asks something in front of everything else; nothing behind it can be reached. */
    public void ask(Node question) {
        question.getStyleClass().add("question");
        veil(question, Pos.CENTER);
    }

    /** As {@link #ask}, but at the top, where the eye already is. */
    public void over(Node overlay) {
        veil(overlay, Pos.TOP_CENTER);
    }

    /** As {@link #ask}, but at the side, as high as the window. */
    public void beside(Region panel) {
        panel.setMaxWidth(Region.USE_PREF_SIZE);
        veil(panel, panel, Pos.CENTER_RIGHT);
    }

    private void veil(Node content, Pos where) {
        veil(content, new VBoxFit(content), where);
    }

    private void veil(Node content, Node box, Pos where) {
        if (!veil.isVisible()) {
            focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        }
        StackPane.setAlignment(box, where);
        veil.getChildren().setAll(box);
        veil.setVisible(true);
        frame.setDisable(true);
        veil.applyCss();
        veil.layout();
        content.requestFocus();
    }

    public void answered() {
        veil.setVisible(false);
        veil.getChildren().clear();
        frame.setDisable(false);
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }

    public boolean isAsking() {
        return veil.isVisible();
    }

    /** A step back: out of what is asked, else as the screen understands it. */
    public void escape() {
        if (isAsking()) {
            answered();
        } else if (screen != null) {
            screen.escape();
        }
    }

    private static HBox banner(Texts texts) {
        HBox banner = Pieces.row("training-banner", Icon.TRAINING.small(), Pieces.label(texts.say("shell.training")));
        banner.setId("training-banner");
        return banner;
    }

    /** Keeps a question as small as it is, in the middle. */
    private static final class VBoxFit extends VBox {
        VBoxFit(Node question) {
            super(question);
            setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        }
    }
}
