package ir.kargozar.desktop.scans;

import ir.kargozar.claim.PaperType;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.scan.Scan;
import ir.kargozar.text.Texts;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One scan: its small picture, its name, what it shows. Enter looks at it, Delete takes it off. */
final class ScanTile extends VBox {
    private static final double WIDTH = ScansModel.THUMBNAIL + 12;

    private final ScanItem item;
    private final Shown shown;
    private final Texts texts;

    /** What a tile does. */
    interface Deeds {
        void look(ScanItem item);

        void remove(ScanItem item);

        void shows(ScanItem item, @Nullable PaperType paper);
    }

    ScanTile(ScanItem item, Shown shown, ReadOnlyBooleanProperty open, Deeds deeds) {
        super(6);
        this.item = item;
        this.shown = shown;
        this.texts = shown.texts();
        setId("scan-" + id(item.scan()));
        getStyleClass().add("scan-tile");
        setPrefWidth(WIDTH + 16);
        setMaxWidth(WIDTH + 16);
        getChildren().setAll(picture(deeds), name(), facts(open, deeds), paper(open, deeds));
    }

    /** Enough of its hash for an id. */
    private static String id(Scan scan) {
        return scan.hash().value().substring(0, 8);
    }

    /** The caret to its picture. */
    void focusPicture() {
        getChildren().getFirst().requestFocus();
    }

    ScanItem item() {
        return item;
    }

    private Button picture(Deeds deeds) {
        ImageView view = new ImageView();
        Button frame = new Button("", Icon.SCAN.sized(32));
        frame.setId("scan-picture-" + id(item.scan()));
        frame.getStyleClass().setAll("scan-thumbnail");
        frame.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        frame.setMinSize(WIDTH, WIDTH);
        frame.setMaxSize(WIDTH, WIDTH);
        frame.setAccessibleText(texts.say("scan.look", item.scan().original().name()));
        Runnable draw = () -> {
            var picture = item.thumbnail().get();
            if (picture != null) {
                view.setImage(ScanImage.of(picture));
                frame.setGraphic(view);
            }
        };
        item.thumbnail().addListener((_, _, _) -> draw.run());
        draw.run();
        frame.setOnAction(_ -> deeds.look(item));
        frame.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                deeds.look(item);
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE) {
                deeds.remove(item);
                event.consume();
            }
        });
        return frame;
    }

    private Label name() {
        String name = item.scan().original().name();
        Label label = Pieces.label(name, "small");
        label.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        label.setMaxWidth(WIDTH);
        label.setTooltip(new Tooltip(name));
        return label;
    }

    private HBox facts(ReadOnlyBooleanProperty open, Deeds deeds) {
        Scan scan = item.scan();
        long kilobytes = Math.max(1, Math.ceilDiv(scan.bytes(), 1024L));
        String said = texts.say("scan.facts", scan.pages(), shown.number(kilobytes));
        Button remove = Pieces.button("scan-remove-" + id(scan), "", Icon.REMOVE, () -> deeds.remove(item));
        remove.getStyleClass().addAll("plain", "scan-remove");
        remove.setAccessibleText(texts.say("scan.remove", scan.original().name()));
        remove.visibleProperty().bind(open);
        Label told = Pieces.label(said, "small", "quiet");
        told.setMinWidth(USE_PREF_SIZE);
        HBox facts = new HBox(told, Pieces.spring(), remove);
        facts.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return facts;
    }

    private ComboBox<@Nullable PaperType> paper(ReadOnlyBooleanProperty open, Deeds deeds) {
        ComboBox<@Nullable PaperType> paper = new ComboBox<>();
        paper.setId("scan-paper-" + id(item.scan()));
        paper.getItems().add(null);
        paper.getItems().addAll(PaperType.values());
        paper.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable PaperType type) {
                return type == null ? texts.say("scan.paper.unsaid") : texts.word(type);
            }

            @Override
            public @Nullable PaperType fromString(String text) {
                return paper.getValue();
            }
        });
        paper.setPromptText(texts.say("scan.paper.unsaid"));
        paper.setValue(item.paper().get());
        paper.setMaxWidth(WIDTH);
        paper.setPrefWidth(WIDTH);
        paper.setAccessibleText(texts.say("scan.paper", item.scan().original().name()));
        paper.disableProperty().bind(open.not());
        paper.valueProperty().addListener((_, _, now) -> deeds.shows(item, now));
        return paper;
    }
}
