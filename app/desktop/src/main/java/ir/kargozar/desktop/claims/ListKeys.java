package ir.kargozar.desktop.claims;

import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;

/**
 * The list by keyboard: Space previews, Enter opens, Shift with the arrows stretches what is picked, Ctrl+Space turns
 * one, Ctrl+A picks all, Ctrl+C copies numbers.
 */
final class ListKeys {

    private static final double ROW = 40;

    private final ClaimTable table;
    private final ClaimListModel model;
    private final Keys keys;
    private boolean stretching;

    /** What stands behind the keys that are not about picking. */
    interface Keys {
        void preview();

        void open();

        void copy();
    }

    ListKeys(ClaimTable table, ClaimListModel model, Keys keys) {
        this.table = table;
        this.model = model;
        this.keys = keys;
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (takes(event)) {
                event.consume();
            }
        });
        table.getSelectionModel().selectedIndexProperty().addListener((_, _, now) -> {
            if (!stretching && now.intValue() >= 0) {
                model.picks().begin(now.intValue());
            }
        });
    }

    private boolean takes(KeyEvent event) {
        if (event.isShortcutDown()) {
            return withControl(event);
        }
        return event.isShiftDown() ? stretches(event) : plain(event);
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> keys.preview();
            case ENTER -> keys.open();
            case DOWN -> {
                return toFirst();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Chooses the first claim where none is chosen; false where there was nothing to do. */
    boolean toFirst() {
        boolean isWanted = place() < 0 && model.size() > 0;
        if (isWanted) {
            table.getSelectionModel().clearAndSelect(0);
        }
        return isWanted;
    }

    private boolean withControl(KeyEvent event) {
        switch (event.getCode()) {
            case A -> model.picks().all(model.size());
            case C -> keys.copy();
            case SPACE -> {
                if (place() >= 0) {
                    model.picks().turn(place());
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean stretches(KeyEvent event) {
        int page = Math.max(1, (int) (table.getHeight() / ROW) - 2);
        int now = Math.max(0, place());
        int to = switch (event.getCode()) {
            case UP -> now - 1;
            case DOWN -> now + 1;
            case PAGE_UP -> now - page;
            case PAGE_DOWN -> now + page;
            case HOME -> 0;
            case END -> model.size() - 1;
            default -> -2;
        };
        if (to == -2 || model.size() == 0) {
            return false;
        }
        goTo(Math.clamp(to, 0, model.size() - 1));
        return true;
    }

    private void goTo(int place) {
        stretching = true;
        table.getSelectionModel().clearAndSelect(place);
        stretching = false;
        model.picks().stretchTo(place);
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(place);
        }
    }

    private int place() {
        return table.getSelectionModel().getSelectedIndex();
    }
}
