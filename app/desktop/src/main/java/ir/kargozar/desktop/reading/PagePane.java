package ir.kargozar.desktop.reading;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.text.Digits;
import ir.kargozar.training.content.page.Block;
import ir.kargozar.training.content.page.Page;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A page: its blocks one beneath the other, on lines of a length that reads well. Lessons are Persian. */
public final class PagePane extends VBox {
    private final Map<String, byte[]> pictures;
    private final Consumer<String> follow;

    /**
     * @param pictures by their targets in the page
     * @param follow where a link leads, as it was written
     */
    public PagePane(Page page, Map<String, byte[]> pictures, Consumer<String> follow) {
        this.pictures = pictures;
        this.follow = follow;
        getStyleClass().add("page-text");
        setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        page.blocks().forEach(block -> getChildren().add(node(block)));
    }

    private Node node(Block block) {
        return switch (block) {
            case Block.Heading heading ->
                new Prose(heading.spans(), follow, "page-heading-" + Math.min(3, heading.level()));
            case Block.Prose prose -> new Prose(prose.spans(), follow);
            case Block.Listing listing -> listing(listing);
            case Block.Quote quote -> within("page-quote", quote.blocks());
            case Block.Code code -> code(code);
            case Block.Picture picture -> picture(picture);
            case Block.Rule _ -> rule();
        };
    }

    private VBox within(String style, List<Block> blocks) {
        VBox box = new VBox();
        box.getStyleClass().add(style);
        blocks.forEach(block -> box.getChildren().add(node(block)));
        return box;
    }

    private VBox listing(Block.Listing listing) {
        VBox list = new VBox();
        list.getStyleClass().add("page-list");
        int number = listing.first().orElse(0);
        for (Block.Item item : listing.items()) {
            Label mark =
                    Pieces.label(listing.first().isPresent() ? Digits.persian(number + ".") : "\u2022", "page-mark");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            VBox content = within("page-item", item.blocks());
            list.getChildren().add(line(mark, content));
            number++;
        }
        return list;
    }

    /** Not an HBox: that reckons the height of what grows in it by its width before it grew. */
    private static BorderPane line(Label mark, VBox content) {
        BorderPane line = new BorderPane(content);
        line.setLeft(mark);
        BorderPane.setAlignment(mark, Pos.TOP_LEFT);
        return line;
    }

    private static VBox code(Block.Code code) {
        VBox lines = new VBox();
        lines.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        lines.getStyleClass().add("page-code");
        code.text().lines().forEach(line -> lines.getChildren().add(Pieces.label(line)));
        return lines;
    }

    /** As wide as it is, or as the page. */
    private Node picture(Block.Picture picture) {
        byte[] bytes = pictures.get(picture.target());
        Image image = bytes == null ? null : new Image(new ByteArrayInputStream(bytes));
        if (image == null || image.isError()) {
            return Pieces.sentence(picture.words(), "quiet");
        }
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(picture.words());
        view.fitWidthProperty().bind(widthProperty().map(width -> Math.min(width.doubleValue(), image.getWidth())));
        VBox framed = new VBox(view, Pieces.sentence(picture.words(), "small", "quiet"));
        framed.getStyleClass().add("page-picture");
        return framed;
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("page-rule");
        return rule;
    }
}
