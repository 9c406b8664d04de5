package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonFileTest {

    private static List<JsonFile.Entry> read(byte[] bytes, boolean knownLines) throws IOException {
        List<JsonFile.Entry> entries = new ArrayList<>();
        try (JsonFile file = new JsonFile(new ByteArrayInputStream(bytes), knownLines)) {
            for (Optional<JsonFile.Entry> next = file.next(); next.isPresent(); next = file.next()) {
                entries.add(next.get());
            }
        }
        return entries;
    }

    private static List<JsonFile.Entry> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), false);
    }

    @Test
    void readsALineAClaimAndCountsBlankLines() throws IOException {
        assertThat(read("{\"a\":1}\n\n{\"b\":\"}\"}\r\n"))
                .containsExactly(
                        new JsonFile.Entry.Text(1, "{\"a\":1}"), new JsonFile.Entry.Text(3, "{\"b\":\"}\"}\r"));
    }

    @Test
    void readsOneClaimOverManyLinesAndKeepsItsLineNumbers() throws IOException {
        assertThat(read("{\n\"a\":\n\n1}\n")).containsExactly(new JsonFile.Entry.Text(1, "{\n\"a\":\n\n1}"));
    }

    @Test
    void takesLinesForLinesWhereOnlyTheFirstIsBroken() throws IOException {
        assertThat(read("{\"a\":\n{\"b\":1}\n{\"c\":1}")).hasSize(3);
    }

    @Test
    void takesABrokenFileForLinesWhereItsNameSaysSo() throws IOException {
        assertThat(read("x\ny\n".getBytes(StandardCharsets.UTF_8), true)).hasSize(2);
    }

    @Test
    void namesTheLineThatIsNotUtf8AndReadsTheOthers() throws IOException {
        byte[] bytes = "{\"a\":1}\n\u00ff\n{\"b\":1}\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(bytes, false))
                .containsExactly(
                        new JsonFile.Entry.Text(1, "{\"a\":1}"),
                        new JsonFile.Entry.Unreadable(2, "TEXT_NOT_UTF8"),
                        new JsonFile.Entry.Text(3, "{\"b\":1}"));
    }

    @Test
    void skipsTheRestOfALineThatIsTooLarge() throws IOException {
        String large = "{\"a\":\"" + "x".repeat(33 * 1024 * 1024) + "\"}\n{\"b\":1}\n";
        assertThat(read(large.getBytes(StandardCharsets.UTF_8), true))
                .containsExactly(
                        new JsonFile.Entry.Unreadable(1, "JSON_TOO_LARGE"), new JsonFile.Entry.Text(2, "{\"b\":1}"));
    }

    @Test
    void readsAnEmptyFileAsNoClaim() throws IOException {
        assertThat(read("\n\n")).isEmpty();
    }
}
