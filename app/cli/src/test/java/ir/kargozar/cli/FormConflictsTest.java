package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * An agency goes back to an old backup and sends a form under the same number with other values; the documents office
 * decides by command line.
 */
class FormConflictsTest {

    @Test
    void aFormThatCameAgainOtherwiseIsListedShownAndDecidedOnce(@TempDir Path folder) throws IOException {
        AgencyWorkspace office = AgencyWorkspace.in(folder, "documents-office", "OFFICE-31");
        AgencyWorkspace agency = AgencyWorkspace.agency(folder);
        know(agency, office, folder);
        know(office, agency, folder);
        FormsWorkspace forms = new FormsWorkspace(agency);
        String id = forms.fill(2, FormSample.agreement());
        AgencyWorkspace backup = new AgencyWorkspace(folder.resolve("backup"));
        copy(agency.folder(), backup.folder());

        send(forms, id, folder);
        carry(agency, office, folder.resolve("1.kgz"), "OFFICE-31");
        carry(office, backup, folder.resolve("receipt.kgz"), "AGENCY-3101");
        FormsWorkspace again = new FormsWorkspace(backup);
        Path other = again.file(
                "other.json",
                FormSample.agreement()
                        .put("overdue", 6300000000L)
                        .put("amount", 8550000000L)
                        .toString());
        again.done("revise", id, "--data", other.toString());
        send(again, id, folder);
        carry(backup, office, folder.resolve("2.kgz"), "OFFICE-31");

        JsonNode row = done(office.run("conflicts", "list", "--json")).get(0);
        assertThat(row.get("kind").asString()).isEqualTo("FORM");
        assertThat(row.get("number").asString()).isEqualTo(id);
        assertThat(row.get("fields").asInt()).isEqualTo(2);
        showsBothValues(office);
        decides(office, id);
    }

    private static void showsBothValues(AgencyWorkspace office) {
        JsonNode fields = done(office.run("conflicts", "show", "1", "--json")).get("fields");
        assertThat(fields.valueStream().map(field -> field.get("field").asString()))
                .containsExactly("overdue", "amount");
        assertThat(fields.get(1).get("here").asString()).isEqualTo("8450000000");
        assertThat(fields.get(1).get("came").asString()).isEqualTo("8550000000");
        assertThat(fields.get(1).get("label").asString()).contains("بدهی موضوع توافق");
        assertThat(office.run("conflicts", "show", "1").out())
                .contains("فرم")
                .contains("۸٬۴۵۰٬۰۰۰٬۰۰۰")
                .contains("۸٬۵۵۰٬۰۰۰٬۰۰۰");
    }

    private static void decides(AgencyWorkspace office, String id) {
        JsonNode decided = done(office.run("conflicts", "decide", "1", "--keep", "came", "--json"));
        assertThat(decided.get("number").asString()).isEqualTo(id);
        assertThat(done(office.run("forms", "show", id, "--json"))
                        .get("values")
                        .get("amount")
                        .asLong())
                .isEqualTo(8550000000L);
        assertThat(done(office.run("conflicts", "list", "--json"))).isEmpty();
        assertThat(done(office.run("conflicts", "show", "1", "--json"))
                        .get("decided")
                        .asString())
                .isEqualTo("CAME");
        Run twice = office.run("conflicts", "decide", "1", "--keep", "here", "--json");
        assertThat(twice.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(twice.json().get(0).get("code").asString()).isEqualTo("CONFLICT_DECIDED");
        assertThat(twice.json().get(0).get("message").asString()).contains("پیش‌تر تصمیم");
    }

    private static void send(FormsWorkspace forms, String id, Path folder) {
        forms.done("print", id, "--out", folder.resolve("paper.pdf").toString());
        forms.done("register", id, "--number", "1405/2/118", "--on", "1405-08-30");
        forms.done("approve", id, "--minutes", "7", "--on", "1405-08-30");
        forms.done("send", id, "--on", "1405-09-01");
    }

    private static void carry(AgencyWorkspace from, AgencyWorkspace to, Path file, String code) {
        done(from.run("packages", "export", "--to", code, "--out", file.toString(), "--json"));
        done(to.run("packages", "import", file.toString(), "--json"));
    }

    private static void know(AgencyWorkspace here, AgencyWorkspace other, Path folder) {
        Path card = folder.resolve("card-" + other.folder().getFileName() + ".pem");
        done(other.run("identity", "export", card.toString(), "--json"));
        done(here.run("peers", "add", card.toString(), "--json"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(each -> {
                try {
                    Files.copy(each, to.resolve(from.relativize(each)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static JsonNode done(Run run) {
        assertThat(run.status()).as(run.err() + run.out()).isZero();
        return run.json();
    }
}
