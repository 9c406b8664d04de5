package ir.kargozar.desktop.papers;

import ir.kargozar.desktop.papers.PaperModel.Page;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Preview of a paper: its pages on a desk, with print, save and back beneath. */
public final class PaperView implements Screen {

    /** Where the buttons lead. */
    public interface Actions {
        void print();

        void save();

        void newClaim();

        void back();
    }

    private static final double PAGE_WIDTH = 620;

    private final BorderPane root = new BorderPane();
    private final VBox desk = new VBox();
    private final Button print;
    private final Actions actions;
    private final Label title = Pieces.label("", "heading");

    public PaperView(PaperModel model, Texts texts, Actions actions) {
        this.actions = actions;
        desk.getStyleClass().add("desk");
        ScrollPane scroll = new ScrollPane(desk);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        ProgressIndicator busy = new ProgressIndicator();
        busy.setMaxSize(40, 40);
        busy.visibleProperty().bind(model.busy());
        title.setId("paper-title");
        HBox head = Pieces.row("top-bar", title);
        root.setTop(head);
        root.setCenter(new StackPane(scroll, busy));
        print = Pieces.button("print", texts.say("paper.print"), "Ctrl+P", Icon.PRINT, actions::print);
        print.getStyleClass().add("main");
        HBox bar = Pieces.row(
                "action-bar",
                print,
                Pieces.button("save-pdf", texts.say("paper.save"), "Ctrl+S", Icon.SAVE, actions::save),
                Pieces.button("new-claim", texts.say("claims.new"), "Ctrl+N", Icon.ADD, actions::newClaim),
                Pieces.spring(),
                Pieces.button("back", texts.say("paper.back"), "Esc", Icon.BACK, actions::back));
        root.setBottom(bar);
        root.setId("paper-screen");
        model.pages().addListener((ListChangeListener<Page>) _ -> lay(model.pages()));
    }

    public void title(String text) {
        title.setText(text);
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        print.requestFocus();
    }

    @Override
    public void escape() {
        actions.back();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("print", Icon.PRINT, "Shortcut+P", actions::print),
                Command.of("save-pdf", Icon.SAVE, "Shortcut+S", actions::save),
                Command.of("back", Icon.BACK, actions::back));
    }

    private void lay(List<? extends Page> pages) {
        desk.getChildren().setAll(pages.stream().map(PaperView::sheet).toList());
    }

    private static Node sheet(Page page) {
        WritableImage image = new WritableImage(page.width(), page.height());
        image.getPixelWriter()
                .setPixels(
                        0, 0, page.width(), page.height(), PixelFormat.getIntArgbInstance(), page.argb(), page.width());
        ImageView view = new ImageView(image);
        view.setFitWidth(PAGE_WIDTH);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        StackPane sheet = new StackPane(view);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxWidth(PAGE_WIDTH);
        sheet.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        StackPane.setAlignment(view, Pos.TOP_CENTER);
        return sheet;
    }
}
