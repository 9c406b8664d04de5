package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.desktop.settings.Appearance;
import ir.kargozar.desktop.settings.Appearance.Look;
import ir.kargozar.desktop.settings.LastTime;
import ir.kargozar.desktop.settings.Settings;
import ir.kargozar.desktop.settings.SettingsFile;
import ir.kargozar.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    private static final byte[] BROKEN = "language=fa\nlook=\\u00zz\n".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    @Test
    void remembersWhatWasSavedAndLeavesNothingElse() throws IOException {
        SettingsFile file = new SettingsFile(folder.resolve("desktop.properties"));
        Settings settings = Settings.DEFAULT
                .language(Language.EN)
                .appearance(new Appearance(Look.SYSTEM, true, 130))
                .lastTime(LastTime.opened(folder.resolve("agency"), Optional.of("s.rezaei"))
                        .beginning(true))
                .lockAfter(Duration.ZERO)
                .scannerFolder(Optional.of(folder.resolve("scans")));
        file.save(settings);
        file.save(settings);
        assertThat(file.load()).isEqualTo(settings);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void startsWithDefaultsWhereTheFileIsMissingOrBroken() throws IOException {
        Path path = folder.resolve("desktop.properties");
        assertThat(new SettingsFile(path).load()).isEqualTo(Settings.DEFAULT);
        Files.writeString(path, "look=\\u00zz\n");
        assertThat(new SettingsFile(path).load()).isEqualTo(Settings.DEFAULT);
        Files.writeString(path, "look=purple\ntext.size=400\ncontrast=perhaps\n");
        assertThat(new SettingsFile(path).load()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void putsADamagedFileAsideWithEverythingInIt() throws IOException {
        Path path = folder.resolve("desktop.properties");
        SettingsFile file = new SettingsFile(path);
        assertThat(file.mend()).isEmpty();
        file.save(Settings.DEFAULT);
        assertThat(file.mend()).isEmpty();
        for (byte[] damaged : List.of(new byte[300], new byte[0], new byte[] {(byte) 0xff, (byte) 0xfe}, BROKEN)) {
            Files.write(path, damaged);
            Path aside = file.mend().orElseThrow();
            assertThat(Files.readAllBytes(aside)).isEqualTo(damaged);
            assertThat(path).doesNotExist();
            assertThat(file.load()).isEqualTo(Settings.DEFAULT);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(4);
        }
    }
}
