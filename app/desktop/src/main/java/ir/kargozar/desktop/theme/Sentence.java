package ir.kargozar.desktop.theme;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * A text that takes as many lines as it needs and is never cut. It breaks its lines itself: JavaFX 25 on Linux fails on
 * wrapped right-to-left text (its Pango layout keeps the bytes of a run by the run, also after the run was split, and
 * so finds characters at negative places).
 */
public final class Sentence extends Region {

    private static final double ROUNDING = 1;
    private static final double NARROW = 120;

    private final StringProperty text = new SimpleStringProperty("");
    private final Label label = new Label();
    private final Label ruler = new Label();
    private final Map<String, Double> widths = new HashMap<>();
    private Font measured = label.getFont();

    public Sentence(String content, String... styles) {
        label.getStyleClass().addAll(styles);
        ruler.getStyleClass().addAll(styles);
        ruler.setManaged(false);
        ruler.setVisible(false);
        label.setAlignment(Pos.TOP_LEFT);
        getChildren().setAll(label, ruler);
        text.addListener((_, _, _) -> renew());
        label.fontProperty().addListener((_, _, _) -> renew());
        text.set(content);
    }

    public StringProperty textProperty() {
        return text;
    }

    public String getText() {
        return text.get();
    }

    public void setText(String content) {
        text.set(content);
    }

    private void renew() {
        label.setText(text.get());
        label.setAccessibleText(text.get());
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(NARROW, computePrefWidth(height));
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(width(text.get().replace('\n', ' '))) + ROUNDING + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : width - snappedLeftInset() - snappedRightInset();
        ruler.setText(broken(room));
        return Math.ceil(ruler.prefHeight(-1)) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        String lines = broken(room);
        if (!lines.equals(label.getText())) {
            label.setText(lines);
        }
        label.resizeRelocate(snappedLeftInset(), snappedTopInset(), room, Math.max(getHeight(), label.prefHeight(-1)));
    }

    /** The text with line feeds where the next word would not fit any more. */
    private String broken(double room) {
        StringBuilder out = new StringBuilder();
        double line = 0;
        double blank = width("\u00A0");
        for (String paragraph : text.get().split("\n", -1)) {
            if (!out.isEmpty()) {
                out.append('\n');
            }
            line = 0;
            for (String word : paragraph.split(" ", -1)) {
                double wide = width(word);
                if (line > 0 && line + blank + wide > room) {
                    out.append('\n');
                    line = 0;
                } else if (line > 0) {
                    out.append(' ');
                    line += blank;
                }
                out.append(word);
                line += wide;
            }
        }
        return out.toString();
    }

    private double width(String word) {
        if (!label.getFont().equals(measured)) {
            measured = label.getFont();
            widths.clear();
        }
        return widths.computeIfAbsent(word, this::measure);
    }

    private double measure(String word) {
        Text one = new Text(word);
        one.setFont(measured);
        return one.getLayoutBounds().getWidth();
    }
}
