package ir.kargozar.cli.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimFileTest {

    private static List<ClaimFile.Entry> read(byte[] bytes, boolean knownLines) throws IOException {
        List<ClaimFile.Entry> entries = new ArrayList<>();
        try (ClaimFile file = new ClaimFile(new ByteArrayInputStream(bytes), knownLines)) {
            for (Optional<ClaimFile.Entry> next = file.next(); next.isPresent(); next = file.next()) {
                entries.add(next.get());
            }
        }
        return entries;
    }

    private static List<ClaimFile.Entry> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), false);
    }

    @Test
    void readsALineAClaimAndCountsBlankLines() throws IOException {
        assertThat(read("{\"a\":1}\n\n{\"b\":\"}\"}\r\n"))
                .containsExactly(
                        new ClaimFile.Entry.Text(1, "{\"a\":1}"), new ClaimFile.Entry.Text(3, "{\"b\":\"}\"}\r"));
    }

    @Test
    void readsOneClaimOverManyLinesAndKeepsItsLineNumbers() throws IOException {
        assertThat(read("{\n\"a\":\n\n1}\n")).containsExactly(new ClaimFile.Entry.Text(1, "{\n\"a\":\n\n1}"));
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
                        new ClaimFile.Entry.Text(1, "{\"a\":1}"),
                        new ClaimFile.Entry.Unreadable(2, "TEXT_NOT_UTF8"),
                        new ClaimFile.Entry.Text(3, "{\"b\":1}"));
    }

    @Test
    void skipsTheRestOfALineThatIsTooLarge() throws IOException {
        String large = "{\"a\":\"" + "x".repeat(33 * 1024 * 1024) + "\"}\n{\"b\":1}\n";
        assertThat(read(large.getBytes(StandardCharsets.UTF_8), true))
                .containsExactly(
                        new ClaimFile.Entry.Unreadable(1, "JSON_TOO_LARGE"), new ClaimFile.Entry.Text(2, "{\"b\":1}"));
    }

    @Test
    void readsAnEmptyFileAsNoClaim() throws IOException {
        assertThat(read("\n\n")).isEmpty();
    }
}
