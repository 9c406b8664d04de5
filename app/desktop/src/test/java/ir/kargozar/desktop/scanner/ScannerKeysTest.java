package ir.kargozar.desktop.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Keys at the pace of a scanner, and at a person's, in a window with shortcuts. */
class ScannerKeysTest {

    private static final long SCANNER = 6;
    private static final long HAND = 90;

    private TextField field;
    private Button button;
    private VBox root;
    private final List<KeyCode> triggered = new ArrayList<>();
    private int pressedButton;
    private final AtomicLong now = new AtomicLong();

    @BeforeEach
    void show() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        field = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> new TextField());
        button = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> new Button("x"));
        root = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> new VBox(field, button));
        FxToolkit.setupFixture(() -> {
            ScannerKeys.guard(root, now::get);
            root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.isControlDown() || event.isAltDown()) {
                    triggered.add(event.getCode());
                }
            });
            button.setOnAction(_ -> pressedButton++);
            stage.setScene(new Scene(root));
            stage.show();
            field.requestFocus();
        });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void putsAScanIntoTheFieldAndTriggersNothing() {
        press(SCANNER, "^B", "0", "4", "9", "9", "^]", "3", "7", "0", "^M", "\n", "^J");
        settle();

        assertThat(field.getText()).isEqualTo("0499370");
        assertThat(triggered).isEmpty();
    }

    @Test
    void swallowsEveryControlCharacterThatAScannerCanSend() {
        for (char control = '@'; control <= '_'; control++) {
            press(300, "^" + control);
            press(SCANNER, "1", "2", "3", "^" + control, "4", "^" + control);
            settle();
        }

        assertThat(triggered).isEmpty();
        assertThat(field.getText()).isEqualTo("1234".repeat(32));
    }

    @Test
    void leavesShortcutsAndLettersOfAPersonAlone() {
        press(HAND, "a", "b", "c", "^S", "d");
        settle();
        press(HAND, "^N");
        settle();

        assertThat(field.getText()).isEqualTo("abcd");
        assertThat(triggered).containsExactly(KeyCode.S, KeyCode.N);
    }

    @Test
    void keepsTheOrderOfAShortcutAndALetterTypedSoonAfter() {
        press(300, "^S");
        press(SCANNER, "a");
        settle();

        assertThat(triggered).containsExactly(KeyCode.S);
        assertThat(field.getText()).isEqualTo("a");
    }

    @Test
    void pressesNoButtonWithAScan() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, button::requestFocus);
        press(SCANNER, "7", "7", "4", " ", "1", "\n");
        settle();
        assertThat(pressedButton).isZero();
        press(HAND, " ");
        settle();
        assertThat(pressedButton).isEqualTo(1);
    }

    /** {@code ^X} is a chord with Ctrl. */
    private void press(long pace, String... keys) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            for (String key : keys) {
                now.addAndGet(TimeUnit.MILLISECONDS.toNanos(pace));
                boolean chord = key.length() == 2;
                String character = chord ? Character.toString(key.charAt(1) & 0x1F) : key.equals("\n") ? "\r" : key;
                KeyCode code = code(chord ? key.substring(1) : key);
                fire(KeyEvent.KEY_PRESSED, code, "", chord);
                fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, character, chord);
                fire(KeyEvent.KEY_RELEASED, code, "", chord);
            }
        });
    }

    private static KeyCode code(String key) {
        return switch (key) {
            case "\n" -> KeyCode.ENTER;
            case " " -> KeyCode.SPACE;
            case "]" -> KeyCode.CLOSE_BRACKET;
            default -> {
                KeyCode code = KeyCode.getKeyCode(key.toUpperCase(Locale.ROOT));
                yield code == null ? KeyCode.AT : code;
            }
        };
    }

    private void fire(EventType<KeyEvent> type, KeyCode code, String character, boolean control) {
        Node at = root.getScene().getFocusOwner();
        Event.fireEvent(at, new KeyEvent(type, character, "", code, false, control, false, false));
    }

    private static void settle() {
        WaitForAsyncUtils.sleep(120, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
