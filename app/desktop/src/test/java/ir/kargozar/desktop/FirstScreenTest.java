package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.desktop.settings.Appearance;
import ir.kargozar.desktop.settings.Appearance.Look;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.time.Clock;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** The first screen made for nothing, beside a window that stands: the whole of it, and nothing of it is seen. */
class FirstScreenTest {

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void isMadeWholeInNoWindow() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            stage.show();
        });

        for (Language language : Language.values()) {
            Parent made =
                    FirstScreen.rehearse(Texts.of(language), new Appearance(Look.DARK, true, 150), Clock.systemUTC());

            assertThat(Platform.isFxApplicationThread()).isFalse();
            assertThat(made.lookup("#home-screen #count-DRAFT")
                            .getLayoutBounds()
                            .getWidth())
                    .isPositive();
            assertThat(made.lookup("#intake")).isNotNull();
            assertThat(made.getScene().getWindow()).isNull();
        }
    }
}
