package ir.kargozar.support;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is found on a machine, and how it is told. */
class SignsTest {
    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
    private static final Instant NOW = Instant.parse("2026-11-22T06:30:00Z");

    @ParameterizedTest
    @EnumSource
    void everySignHasItsSentenceAndWhatIsNotGoodItsAdvice(Language language) {
        Texts texts = Texts.of(language);
        for (Sign sign : Sign.values()) {
            Finding finding = Finding.of(sign, "support.place.home", "1", "2", "3");
            assertThat(finding.sentence(texts)).as(sign.name()).isNotBlank();
            assertThat(finding.advice(texts).isEmpty()).as(sign.name()).isEqualTo(sign.severity() == Severity.OK);
        }
        for (Place place : Place.values()) {
            assertThat(texts.say(place.key())).isNotBlank();
        }
    }

    @Test
    void versionsKeepTheirDigitsBesideLatinLettersAndNumbersArePersian() {
        Finding finding = Finding.of(Sign.DATABASE_SOUND, "SQLite", "UTF-8", "amd64", 12);

        assertThat(finding.sentence(Texts.of(Language.FA)))
                .contains("UTF-8", "amd64", "\u06f1\u06f2")
                .doesNotContain("12");
    }

    @Test
    void aClockBeforeTheNewestWorkIsWrong() {
        assertThat(clock(NOW, NOW.plus(Duration.ofHours(1)))).isEqualTo(Sign.CLOCK_BEHIND);
        assertThat(clock(NOW, NOW.plus(Duration.ofMinutes(1)))).isEqualTo(Sign.CLOCK_RIGHT);
        assertThat(clock(NOW, NOW.minus(Duration.ofDays(3)))).isEqualTo(Sign.CLOCK_RIGHT);
        assertThat(clock(NOW, NOW.minus(Duration.ofDays(3650)))).isEqualTo(Sign.CLOCK_LEAPT);
        assertThat(clock(Instant.parse("1970-01-01T00:00:00Z"), NOW)).isEqualTo(Sign.CLOCK_UNSET);
    }

    private static Sign clock(Instant now, Instant newest) {
        return MachineClock.findings(Clock.fixed(now, TEHRAN), TEHRAN, Optional.of(newest)).stream()
                .map(Finding::sign)
                .filter(sign -> sign.name().startsWith("CLOCK"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anotherZoneIsToldOf() {
        assertThat(MachineClock.findings(Clock.fixed(NOW, TEHRAN), ZoneId.of("UTC"), Optional.empty()))
                .extracting(Finding::sign)
                .containsExactly(Sign.ZONE_OTHER, Sign.CLOCK_RIGHT);
    }

    @Test
    void roomOnADiskIsToldByItsLimits() {
        assertThat(Disk.room(50_000_000)).isEqualTo(Sign.DISK_FULL);
        assertThat(Disk.room(500_000_000)).isEqualTo(Sign.DISK_LOW);
        assertThat(Disk.room(5_000_000_000L)).isEqualTo(Sign.DISK_ENOUGH);
    }

    @Test
    void aFolderThatIsGoneIsWrongAndOneThatIsThereIsLeftAsItWas(@TempDir Path folder) throws Exception {
        assertThat(Disk.of(Place.PACKAGES, folder.resolve("gone")))
                .containsExactly(Finding.of(Sign.FOLDER_MISSING, "support.place.packages"));
        assertThat(Disk.of(Place.PACKAGES, folder)).extracting(Finding::sign).contains(Sign.FOLDER_WRITABLE);
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aPrintServiceThatNeverAnswersHoldsNothingUp() {
        assertThat(Printers.finding(never -> {}, Duration.ofMillis(10)).sign()).isEqualTo(Sign.PRINTERS_SILENT);
    }

    @Test
    void aBackupGrowsOld() {
        assertThat(backup(Optional.of(NOW.minus(Duration.ofHours(20))))).isEqualTo(Sign.BACKUP_FRESH);
        assertThat(backup(Optional.of(NOW.minus(Duration.ofDays(9))))).isEqualTo(Sign.BACKUP_OLD);
        assertThat(backup(Optional.empty())).isEqualTo(Sign.BACKUP_NONE);
    }

    private static Sign backup(Optional<Instant> newest) {
        return DatabaseState.backup(newest, Clock.fixed(NOW, TEHRAN)).sign();
    }

    @Test
    void aDatabaseIsToldAsItIs() {
        assertThat(signs(true, "wal")).contains(Sign.DATABASE_SOUND, Sign.JOURNAL_SAFE);
        assertThat(signs(false, "delete")).contains(Sign.DATABASE_BROKEN, Sign.JOURNAL_OTHER);
        assertThat(signs(true, "")).doesNotContain(Sign.JOURNAL_SAFE, Sign.JOURNAL_OTHER);
    }

    private static List<Sign> signs(boolean sound, String journal) {
        return new DatabaseState("SQLite", "1", "19", journal, sound, 1, Optional.empty())
                .findings(Clock.fixed(NOW, TEHRAN)).stream().map(Finding::sign).toList();
    }

    @Test
    void everyCodeIsListedOnceWithItsWordsAndNoOpenPlace() {
        List<KnownCode> known = KnownCode.all(Texts.of(Language.EN));

        assertThat(known).hasSizeGreaterThan(300).extracting(KnownCode::code).contains("STORAGE_FULL", "DISK_FULL");
        assertThat(known)
                .allSatisfy(code -> assertThat(code.sentence()).isNotBlank().doesNotContain("{"));
    }
}
