package ir.kargozar.desktop.home;

import ir.kargozar.desktop.shell.Pieces;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Pieces the panes of the first screen share. */
final class HomePieces {

    private static final double BUTTON_PADDING = 36;

    private HomePieces() {}

    static VBox card(String id, String title, Node... content) {
        VBox card = new VBox(12, Pieces.label(title, "subtitle"));
        card.getChildren().addAll(content);
        card.getStyleClass().add("card");
        card.setId(id);
        return card;
    }

    /** A button as wide as there is room, with a face of its own. */
    static Button wide(String id, String style, Node face, String said, Runnable action) {
        Button button = new Wide();
        button.setId(id);
        button.getStyleClass().add(style);
        button.setGraphic(face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(said);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        if (face instanceof Region region) {
            region.prefWidthProperty().bind(button.widthProperty().subtract(BUTTON_PADDING));
        }
        return button;
    }

    /** As high as its face needs at its width: a button by itself asks for the height of the narrowest face. */
    private static final class Wide extends Button {
        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return width > 0 && getGraphic() instanceof Region face
                    ? snappedTopInset() + face.prefHeight(width - BUTTON_PADDING) + snappedBottomInset()
                    : super.computePrefHeight(width);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }

    /** Columns of these shares of the width, percent; nodes fill row after row. */
    static GridPane grid(double[] shares, Iterable<? extends Node> nodes) {
        GridPane grid = new GridPane(12, 12);
        for (double share : shares) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        int place = 0;
        for (Node node : nodes) {
            GridPane.setVgrow(node, Priority.ALWAYS);
            grid.add(node, place % shares.length, place / shares.length);
            place++;
        }
        return grid;
    }
}
