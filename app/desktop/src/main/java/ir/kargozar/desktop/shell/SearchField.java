package ir.kargozar.desktop.shell;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What is typed here narrows a list; Down and Enter lead on into it. */
public final class SearchField extends TextField {

    /**
     * @param columns of letters, where there is room
     * @param onward where the caret goes from here
     */
    public SearchField(String id, String prompt, int columns, Runnable onward) {
        setId(id);
        setPromptText(prompt);
        setAccessibleText(prompt);
        setPrefColumnCount(columns);
        setMinWidth(0);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                event.consume();
                onward.run();
            }
        });
    }

    /** The caret comes here; what is typed next stands instead of what was. */
    public void enter() {
        requestFocus();
        selectAll();
    }
}
