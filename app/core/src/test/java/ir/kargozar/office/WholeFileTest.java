package ir.kargozar.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is the old one or the new one. */
class WholeFileTest {
    private static final byte[] NEW = {4, 5, 6};
    private Path file = Path.of("");

    @BeforeEach
    void anOldFile(@TempDir Path folder) throws IOException {
        file = folder.resolve("name.txt");
        Files.write(file, new byte[] {1, 2});
    }

    @Test
    void theNewOneStandsInThePlaceOfTheOldAndNothingBesideIt() throws IOException {
        WholeFile.write(file, NEW);

        assertThat(file).hasBinaryContent(NEW);
        assertThat(alone()).isTrue();
    }

    @Test
    void whatBreaksOffLeavesTheOldOne() throws IOException {
        assertThatThrownBy(() -> WholeFile.make(file, out -> {
                    out.write(NEW);
                    out.flush();
                    throw new IOException("the stick was pulled");
                }))
                .hasMessage("the stick was pulled");

        assertThat(file).hasBinaryContent(new byte[] {1, 2});
        assertThat(alone()).isTrue();
    }

    @Test
    void nothingIsSeenBeforeItIsFinishedAndAWriterMayCloseTheStream() throws IOException {
        try (WholeFile whole = WholeFile.begin(file)) {
            whole.out().write(NEW);
            whole.out().close();
            assertThat(file).hasBinaryContent(new byte[] {1, 2});
            whole.finish();
        }

        assertThat(file).hasBinaryContent(NEW);
        assertThat(alone()).isTrue();
    }

    @Test
    void whereTheFolderIsGoneNothingIsAskedOfTheContent() {
        Path nowhere = file.resolveSibling("gone").resolve("name.txt");

        assertThatThrownBy(() -> WholeFile.make(nowhere, out -> {
                    throw new IllegalStateException("asked");
                }))
                .isInstanceOf(IOException.class);
    }

    private boolean alone() throws IOException {
        try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
            return files.count() == 1;
        }
    }
}
