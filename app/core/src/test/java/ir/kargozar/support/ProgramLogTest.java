package ir.kargozar.support;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.office.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of the program: what support needs, and nothing of a person. */
class ProgramLogTest {
    private static final String SECRET = "0499370899";
    private ProgramHome home = new ProgramHome(Path.of(""));

    @BeforeEach
    void begin(@TempDir Path folder) {
        home = new ProgramHome(folder.resolve("home"));
        ProgramLog.begin(home);
    }

    @AfterEach
    void end() {
        ProgramLog.end();
    }

    @Test
    void aRunThatGoesWellLeavesNoFile() {
        Logger.getLogger("org.library").info("chatter");

        assertThat(home.logs()).doesNotExist();
        assertThat(LoggedFaults.finding(home).sign()).isEqualTo(Sign.FAULTS_NONE);
    }

    @Test
    void theShownCodeIsFoundWithKindsAndPlacesOnOneLineAndNoMessage() throws IOException {
        Throwable thrown = new IllegalStateException("of " + SECRET, new IOException(SECRET));
        String code = ProgramLog.fault(thrown);

        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains(
                                "SEVERE",
                                code,
                                "java.lang.IllegalStateException",
                                "java.io.IOException",
                                "ProgramLogTest.")
                        .doesNotContain(SECRET));
        assertThat(LoggedFaults.finding(home)).isEqualTo(Finding.of(Sign.FAULTS_LOGGED, 1, code));
    }

    @Test
    void aFaultIsFoundByItsWordAndItsShortCodeWithoutItsArguments() throws IOException {
        String shown = ProgramLog.fault(new Fault(new IOException(SECRET), "STORAGE_FULL", SECRET));

        assertThat(shown).matches("STORAGE_FULL K-[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains(shown).doesNotContain(SECRET));
    }

    @Test
    void whatLibrariesTellComesByTheirNameAloneAndOnlyWarnings() throws IOException {
        Logger library = Logger.getLogger("org.library");
        library.log(Level.WARNING, "of " + SECRET, new IOException(SECRET));
        library.log(Level.WARNING, "of {0}", SECRET);
        library.info("chatter");
        org.slf4j.LoggerFactory.getLogger("org.other").warn("of {}", SECRET);
        org.slf4j.LoggerFactory.getLogger(SECRET + " K").info("chatter");

        assertThat(lines()).hasSize(3).noneMatch(line -> line.contains(SECRET));
        assertThat(lines().getFirst()).contains("WARNING org.library - | java.io.IOException");
        assertThat(lines().getLast()).endsWith("WARNING org.other -");
    }

    @Test
    void whatIsToldIsAWordOrNothing() throws IOException {
        ProgramLog.tell("start 1.0");
        ProgramLog.tell("\u0644\u0627\u0644\u0647");

        assertThat(lines().getFirst()).endsWith("INFO ir.kargozar start 1.0");
        assertThat(lines().getLast()).endsWith("INFO ir.kargozar UNNAMED");
    }

    @Test
    void filesAreAtMostFiveOfAMegabyte() throws IOException {
        Fault fault = new Fault("STORAGE_FULL");
        for (int i = 0; i < 4_000; i++) {
            ProgramLog.fault(fault);
        }
        ProgramLog.end();
        List<Path> files = files();
        assertThat(files).hasSize(5);
        for (Path file : files) {
            assertThat(Files.size(file)).isLessThan(1 << 20);
        }
        ProgramLog.begin(home);
        ProgramLog.fault(fault);
        assertThat(files()).hasSize(5);
    }

    @Test
    void aFolderThatCannotBeMadeStopsNothing() throws IOException {
        Files.writeString(home.folder(), "a file stands where the folder should");

        assertThat(ProgramLog.fault(new Fault("STORAGE_FULL"))).startsWith("STORAGE_FULL K-");
    }

    @Test
    void theSameFaultHasTheSameCodeAndAnotherAnother() {
        assertThat(FaultCode.of(here("a"))).isEqualTo(FaultCode.of(here("b"))).isNotEqualTo(FaultCode.of(there()));
    }

    @Test
    void causesThatTurnInACircleEnd() {
        IOException first = new IOException();
        IllegalStateException second = new IllegalStateException(first);
        first.initCause(second);

        assertThat(ProgramLog.fault(second)).startsWith("K-");
        assertThat(FaultReport.of(second)).contains("java.io.IOException");
    }

    private static Exception here(String message) {
        return new IllegalStateException(message);
    }

    private static Exception there() {
        return new IllegalStateException("a");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(home.logs())) {
            return files.filter(file -> file.toString().endsWith(".log")).toList();
        }
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(home.logs().resolve("kargozar.0.log"));
    }
}
