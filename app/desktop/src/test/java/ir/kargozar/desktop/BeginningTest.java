package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Fonts are read beside JavaFX’s beginning only where nothing is added to the environment any more. */
class BeginningTest {
    private static final Path ROOT = Path.of(System.getProperty("kargozar.root"));

    @Test
    void fontsWaitWhereTheEnvironmentWouldMove() {
        assertThat(Beginning.isSettled("Linux", Map.of())).isFalse();
        assertThat(Beginning.isSettled("Linux", Map.of("GDK_BACKEND", "x11"))).isFalse();
        assertThat(Beginning.isSettled("Linux", Map.of("GDK_BACKEND", "x11", "IBUS_ENABLE_SYNC_MODE", "1")))
                .isTrue();
        assertThat(Beginning.isSettled("Windows 11", Map.of())).isTrue();
    }

    @Test
    void bothStartersPutItThere() throws Exception {
        for (String starter : new String[] {"app/kargozar", "installer/linux/kargozar"}) {
            assertThat(Files.readString(ROOT.resolve(starter)))
                    .as(starter)
                    .contains("export GDK_BACKEND=x11 IBUS_ENABLE_SYNC_MODE=1");
        }
    }
}
