package ir.kargozar.desktop.examination;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Examination: the queue at the side where reading begins, the claim in the middle, its scans beside it. */
public final class ExaminationView implements Screen {

    /** Where the buttons lead. */
    public interface Actions {
        void decide();

        void giveBack();

        /** Asks why an item is not approved as it is; {@code then} where reasons were chosen. */
        void askReasons(Ruled ruled, Runnable then);

        void automatic();
    }

    /** An item as the questions need it. */
    public record Ruled(ItemRuling ruling) {
        public String title(Texts texts) {
            boolean back = ruling.kind() == ItemRuling.Kind.BACK;
            return texts.say(back ? "examine.why.back" : "examine.why.reduced", ruling.place());
        }

        /** Those that can be chosen: of returns where nothing is approved, else of deductions. */
        public List<ReturnReason> reasons(ExaminationModel model) {
            return ruling.kind() == ItemRuling.Kind.BACK ? model.returnReasons() : model.deductionReasons();
        }

        public List<ReturnReason> chosen() {
            return ruling.reasons().get();
        }

        public void choose(List<ReturnReason> reasons) {
            ruling.reasons().set(reasons);
        }
    }

    private static final double SCANS_SHARE = 0.3;
    private static final double ROOM_FOR_QUEUE = 1000;

    private final ExaminationModel model;
    private final Shown shown;
    private final Texts texts;
    private final DateTyping dates;
    private final ScansBeside scans;
    private final Actions actions;
    private final BorderPane root = new BorderPane();
    private final ScrollPane middle = new ScrollPane();
    private final ChangeListener<Rial> sums = (_, _, now) -> sum(now);
    private final DecisionBar bar;
    private final AutomaticPane automatic;
    private final VBox side;
    private final Scale scale = new Scale();
    private @Nullable Case heard;
    private @Nullable CasePane pane;

    public ExaminationView(ExaminationModel model, Shown shown, DateTyping dates, ScansBeside scans, Actions actions) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.dates = dates;
        this.scans = scans;
        this.actions = actions;
        bar = new DecisionBar(model, shown, actions);
        root.setId("examination-screen");
        middle.setFitToWidth(true);
        middle.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        middle.setFocusTraversable(false);
        VBox left = new VBox(16, head(), new QueuePane(model, shown));
        left.getStyleClass().add("examine-side");
        VBox.setVgrow(left.getChildren().getLast(), Priority.ALWAYS);
        root.setLeft(left);
        root.setCenter(middle);
        root.setRight(scans);
        scans.prefWidthProperty().bind(root.widthProperty().multiply(SCANS_SHARE));
        side = left;
        root.getChildren().add(scale);
        root.widthProperty().addListener(_ -> makeRoom());
        scale.value().addListener(_ -> makeRoom());
        model.at().addListener((_, _, now) -> show(now));
        model.size().addListener((_, _, _) -> show(model.at().get()));
        model.busy().addListener((_, _, now) -> bar.setDisable(now));
        model.automatic().running().addListener(_ -> foot());
        automatic = new AutomaticPane(model.automatic(), texts);
    }

    /** Where there is little room the queue steps back: the next claim comes by itself. */
    private void makeRoom() {
        boolean room = root.getWidth() / scale.now() >= ROOM_FOR_QUEUE;
        root.setLeft(room ? side : null);
    }

    private VBox head() {
        var all = Pieces.button("examine-automatic", texts.say("examine.automatic"), Icon.RENEW, actions::automatic);
        all.setMaxWidth(Double.MAX_VALUE);
        return new VBox(12, Pieces.label(texts.say("examine.title"), "heading"), all);
    }

    private void show(@Nullable Case now) {
        if (heard != null) {
            heard.approved().removeListener(sums);
        }
        Case before = heard;
        heard = now;
        if (now == null) {
            pane = null;
            foot();
            middle.setContent(model.size().get() < 0 ? null : nothing());
            scans.setVisible(false);
            scans.setManaged(false);
            return;
        }
        now.approved().addListener(sums);
        if (now != before) {
            pane = new CasePane(now, shown, dates, new Keys());
            middle.setContent(pane);
            middle.setVvalue(0);
            scans.look(now.claim());
        }
        sum(now.approved().get());
        foot();
        focus(1);
    }

    private void foot() {
        boolean running = model.automatic().running().get();
        root.setBottom(running ? automatic : heard == null ? null : bar);
    }

    private Node nothing() {
        VBox empty = new VBox(12, Icon.GOOD.sized(40), Pieces.sentence(texts.say("examine.none"), "quiet"));
        empty.setId("examine-none");
        empty.setAlignment(Pos.CENTER);
        empty.getStyleClass().add("screen");
        empty.setFillWidth(false);
        return empty;
    }

    private void sum(Rial now) {
        if (heard != null) {
            bar.sum(heard.claim().content().amount(), now);
        }
    }

    private void focus(int place) {
        if (pane != null && middle.getScene() != null) {
            pane.applyCss();
            pane.focus(place);
        }
    }

    /** What the office refuses and belongs to no item. */
    public void refuse(List<Problem> problems) {
        if (pane != null) {
            pane.refuse(problems);
        }
    }

    /** The first item that cannot be decided as it stands; nothing is done where there is none. */
    public boolean goToOpen() {
        Case now = model.at().get();
        if (now == null || now.open().isEmpty()) {
            return false;
        }
        ItemRuling open = now.open().get();
        focus(open.place());
        if (open.needsReason()) {
            new Keys().askReasons(open);
        } else {
            refuse(List.of(texts.problem("", "EXAMINE_AMOUNT", List.of(Integer.toString(open.place())))));
        }
        return true;
    }

    /** Enter goes on: to the reason where one is missing, to the next item, behind the last one to the decision. */
    private final class Keys implements CasePane.Actions {
        @Override
        public void entered(ItemRuling ruling) {
            ruling.approved().leave();
            if (ruling.needsReason()) {
                askReasons(ruling);
            } else if (ruling.kind() != ItemRuling.Kind.UNREADABLE) {
                goOn(ruling);
            }
        }

        private void goOn(ItemRuling ruling) {
            if (pane != null && pane.isLast(ruling)) {
                actions.decide();
            } else {
                focus(ruling.place() + 1);
            }
        }

        @Override
        public void askReasons(ItemRuling ruling) {
            actions.askReasons(new Ruled(ruling), () -> {
                if (pane != null && !pane.isLast(ruling)) {
                    focus(ruling.place() + 1);
                } else {
                    focus(ruling.place());
                }
            });
        }
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
        focus(1);
    }

    @Override
    public void escape() {
        model.automatic().stop();
    }

    @Override
    public List<Command> commands() {
        if (model.automatic().running().get()) {
            return List.of(Command.of("examine-automatic-stop", Icon.REMOVE, model.automatic()::stop));
        }
        List<Command> commands = new ArrayList<>(
                List.of(Command.of("examine-automatic", Icon.RENEW, "Shortcut+Shift+A", actions::automatic)));
        if (model.at().get() != null) {
            commands.addAll(List.of(
                    Command.of("examine-decide", Icon.GOOD, "Shortcut+S", actions::decide),
                    Command.of("examine-back", Icon.RETURNED, "Shortcut+R", actions::giveBack),
                    Command.of("examine-later", Icon.DOWN, "Alt+DOWN", () -> model.step(1)),
                    Command.of("examine-before", Icon.UP, "Alt+UP", () -> model.step(-1))));
            if (scans.isVisible()) {
                commands.addAll(scans.commands());
            }
        }
        return List.copyOf(commands);
    }
}
