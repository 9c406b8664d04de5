package ir.kargozar.desktop.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Buttons of others, whenever they come up within a frame, and what becomes of them when roles change. */
class ClosingTest {

    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
    private static final Closed PAYING = new Closed(Map.of("payments-pay", "accountant"));

    private final ObjectProperty<Closed> closed = new SimpleObjectProperty<>(Closed.NOTHING);
    private final List<String> told = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final VBox frame = new VBox();

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void install() {
        Closing.install(frame, closed, told::add);
    }

    private Button button(String id) {
        Button button = new Button(id);
        button.setId(id);
        button.setTooltip(new Tooltip("its own"));
        button.setOnAction(_ -> done.add(id));
        return button;
    }

    private static void onTheWindowsThread(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            work.run();
            return true;
        });
    }

    private static boolean isClosed(Button button) {
        return button.getPseudoClassStates().contains(CLOSED);
    }

    private static String tip(Button button) {
        return Objects.requireNonNull(button.getTooltip()).getText();
    }

    @Test
    void whatComesUpLaterIsClosedTooAndOnlyTells() {
        onTheWindowsThread(() -> {
            closed.set(PAYING);
            Pane deep = new Pane();
            frame.getChildren().add(new Pane(deep));
            Button pay = button("payments-pay");
            Button other = button("payments-all");
            deep.getChildren().addAll(pay, other);
            assertThat(isClosed(pay)).isTrue();
            assertThat(isClosed(other)).isFalse();
            assertThat(tip(pay)).isEqualTo("accountant");
            assertThat(pay.isFocusTraversable()).isTrue();
            pay.fire();
            other.fire();
            assertThat(told).containsExactly("accountant");
            assertThat(done).containsExactly("payments-all");
        });
    }

    @Test
    void opensAgainWhereTheRoleWasGiven() {
        onTheWindowsThread(() -> {
            Button pay = button("payments-pay");
            frame.getChildren().add(pay);
            closed.set(PAYING);
            assertThat(isClosed(pay)).isTrue();
            closed.set(Closed.NOTHING);
            assertThat(isClosed(pay)).isFalse();
            assertThat(tip(pay)).isEqualTo("its own");
            pay.fire();
            assertThat(done).containsExactly("payments-pay");
            assertThat(told).isEmpty();
        });
    }

    @Test
    void oneButtonOfManyStepsIsAskedForTheStepItIs() {
        onTheWindowsThread(() -> {
            closed.set(new Closed(Map.of("form-step-REGISTER", "secretary")));
            Button step = button("form-step");
            step.setUserData("REGISTER");
            Button other = button("form-step");
            other.setUserData("PRINT");
            frame.getChildren().addAll(step, other);
            assertThat(isClosed(step)).isTrue();
            assertThat(isClosed(other)).isFalse();
        });
    }
}
