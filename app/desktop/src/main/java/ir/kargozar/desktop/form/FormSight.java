package ir.kargozar.desktop.form;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Keeps in sight what has the caret in a long form. */
public final class FormSight {

    private static final double SECTION_GAP = 16;

    private final ScrollPane scroll;
    private final VBox sections;

    public FormSight(ScrollPane scroll, VBox sections) {
        this.scroll = scroll;
        this.sections = sections;
    }

    /**
     * Whatever has the caret within the form is scrolled into sight.
     *
     * @param moved called each time the caret moves
     */
    public void follow(Node root, Runnable moved) {
        ChangeListener<@Nullable Node> sight = (_, _, now) -> {
            moved.run();
            if (now != null && isWithin(now)) {
                intoSight(now);
            }
        };
        root.sceneProperty().addListener((_, before, now) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(sight);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(sight);
            }
        });
    }

    private boolean isWithin(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == sections) {
                return true;
            }
        }
        return false;
    }

    /** The caret to the first thing of a section, with its head in sight. */
    public void toSection(Node section) {
        double window = scroll.getViewportBounds().getHeight();
        double whole = sections.getHeight();
        if (whole > window) {
            scroll.setVvalue(
                    Math.clamp((section.getBoundsInParent().getMinY() - SECTION_GAP) / (whole - window), 0, 1));
        }
        section.lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && node.isVisible())
                .findFirst()
                .ifPresent(first -> {
                    first.requestFocus();
                    intoSight(first);
                });
    }

    /** Scrolls just so far that the field and what stands under it are seen. */
    private void intoSight(Node node) {
        Bounds bounds = sections.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double window = scroll.getViewportBounds().getHeight();
        double whole = sections.getHeight();
        if (whole <= window) {
            return;
        }
        double top = scroll.getVvalue() * (whole - window);
        double margin = 112;
        if (bounds.getMinY() - margin < top) {
            scroll.setVvalue(Math.max(0, bounds.getMinY() - margin) / (whole - window));
        } else if (bounds.getMaxY() + margin > top + window) {
            scroll.setVvalue(Math.min(1, (bounds.getMaxY() + margin - window) / (whole - window)));
        }
    }
}
