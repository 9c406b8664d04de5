package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** The bank's confirmation by the command line. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class BankTest {
    @TempDir
    Path folder;

    private AgencyWorkspace agency;
    private Path list;

    @BeforeEach
    void aWorkspaceWithAccountsToAskAbout() {
        agency = AgencyWorkspace.agency(folder);
        list = folder.resolve("list.csv");
        Run added = agency.add(unknown(10) + "\n" + unknown(11));
        assertThat(added.status()).as(added.err()).isZero();
    }

    private static String unknown(int number) {
        ObjectNode claim = SampleJson.outpatient(number);
        ObjectNode account = (ObjectNode) claim.get("account");
        account.put("confirmation", "UNKNOWN");
        account.remove("confirmedOn");
        return claim.toString();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("answer.csv"), text);
    }

    private String asked() {
        Run made = agency.run("bank", "list", "--out", list.toString(), "--json");
        assertThat(made.status()).as(made.err()).isZero();
        assertThat(made.json().get("number").asInt()).isEqualTo(1);
        assertThat(list).content().startsWith("\uFEFF");
        return made.out();
    }

    @Test
    void asksTakesTheAnswerAndRefusesItTheSecondTime() throws IOException {
        asked();
        List<String> lines = Files.readAllLines(list);
        assertThat(lines).hasSizeGreaterThan(1);
        String answered = String.join(
                "\r\n",
                lines.stream().map(line -> line.replaceAll(",,$", ",تأیید شد,")).toList());
        Path answer = file(answered);

        Run preview = agency.run("bank", "answer", answer.toString(), "--json");
        assertThat(preview.status()).as(preview.err()).isZero();
        assertThat(preview.json().get("applied").asBoolean()).isFalse();
        Run applied = agency.run("bank", "answer", answer.toString(), "--apply", "--json");

        assertThat(applied.status()).as(applied.err()).isZero();
        assertThat(applied.json().get("confirmed").asInt()).isEqualTo(lines.size() - 1);
        assertThat(applied.json().get("claims").asInt()).isEqualTo(2);
        Run again = agency.run("bank", "answer", answer.toString(), "--apply");
        assertThat(again.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(again.err()).startsWith("BANK_ANSWER_TAKEN: ");
        assertThat(agency.run("bank", "list", "--out", list.toString()).err()).startsWith("BANK_NOTHING_TO_ASK: ");
        assertThat(agency.run(
                                "bank",
                                "list",
                                "--number",
                                "1",
                                "--out",
                                folder.resolve("x.csv").toString())
                        .status())
                .isZero();
        assertThat(folder.resolve("x.csv")).hasSameTextualContentAs(list);
    }

    @Test
    void namesEachMismatchWithItsLineUntilAPersonDecides() throws IOException {
        asked();
        String[] cells = Files.readAllLines(list).get(1).split(",", -1);
        Path answer = file("شبا;نام;پاسخ\n" + cells[1] + ";نام دیگر;بله\nIR1;x;بله\n");

        Run preview = agency.run("bank", "answer", answer.toString());

        assertThat(preview.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(preview.err().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("2 NAME_DIFFERS: ")
                .contains(cells[3])
                .contains("نام دیگر");
        assertThat(preview.err().lines().toList().get(1)).startsWith("3 UNREADABLE: ");
        Run decided = agency.run("bank", "answer", answer.toString(), "--apply", "--reject", "2", "--json");
        assertThat(decided.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(decided.json().get("rejected").asInt()).isEqualTo(1);
        assertThat(decided.json().get("mismatches").asInt()).isEqualTo(1);
    }

    @Test
    void refusesBadFilesWithAClearLineAndChangesNothing() throws IOException {
        String before = agency.state();
        refused("TABLE_EMPTY", file(""));
        refused("BANK_COLUMN_MISSING", file("a,b\n1,2\n"));
        refused("CSV_CELL_TOO_LONG", file("شبا,نام,پاسخ\nx,y," + "z".repeat(10_000_000)));
        refused("FILE_NOT_READABLE", folder.resolve("missing.csv"));
        refused(
                "TABLE_NOT_UTF8",
                Files.write(folder.resolve("1256.csv"), "شبا,نام,پاسخ\n".getBytes(Charset.forName("windows-1256"))));
        assertThat(agency.state()).isEqualTo(before);
    }

    private void refused(String code, Path file) {
        Run refused = agency.run("bank", "answer", file.toString(), "--apply");
        assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(refused.err().lines())
                .singleElement()
                .asString()
                .startsWith(code + ": ")
                .hasSizeLessThan(400);
    }
}
