package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The documents office by command line: papers ticked, items ruled on, payments listed and marked, answers home. */
class OfficeDeskTest {

    @Test
    void aPackageIsTickedExaminedByItemPaidAndAnswered(@TempDir Path folder) throws Exception {
        AgencyWorkspace agency = AgencyWorkspace.agency(folder);
        AgencyWorkspace office = AgencyWorkspace.in(folder, "documents-office", "OFFICE-31");
        know(agency, office, folder);
        know(office, agency, folder);
        Path many = folder.resolve("many.ndjson");
        AgencyWorkspace.write(many, SampleJson.lines(1, 3));
        assertThat(agency.run("claims", "add", many.toString(), "--accept").status())
                .isZero();
        Path file = folder.resolve("1.kgz");
        done(agency.run("packages", "export", "--to", "OFFICE-31", "--out", file.toString(), "--json"));
        done(office.run("packages", "import", file.toString(), "--json"));
        List<String> numbers = numbers(done(office.run("papers", "list", "AGENCY-3101", "1", "--json")));
        assertThat(numbers).hasSize(3);

        ticks(office, numbers);
        String ruled = numbers.getFirst();
        assertRefused(office.run("examine", ruled, "--item", "1=x:OVER_TARIFF", "--json"), "RULING_SHAPE");
        assertRefused(office.run("examine", ruled, "--item", "9=1:OVER_TARIFF", "--json"), "ITEM_UNKNOWN");
        assertRefused(office.run("examine", ruled, "--item", "1=5:NO_SUCH", "--json"), "RETURN_REASON_UNKNOWN");
        JsonNode partly = done(office.run("examine", ruled, "--item", "\u06F1=\u06F1000:OVER_TARIFF", "--json"));
        assertThat(partly.get("status").asString()).isEqualTo("PARTLY_APPROVED");
        pays(office, numbers, folder);

        Path answer = folder.resolve("2.kgz");
        done(office.run("packages", "export", "--to", "AGENCY-3101", "--out", answer.toString(), "--json"));
        done(agency.run("packages", "import", answer.toString(), "--json"));
        assertThat(done(agency.run("claims", "list", "--status", "paid", "--json"))
                        .get(0)
                        .get("number")
                        .asString())
                .isEqualTo(ruled);
        assertThat(done(office.run("conflicts", "list", "--json"))).isEmpty();
        assertRefused(office.run("conflicts", "decide", "1", "--keep", "came", "--json"), "CONFLICT_UNKNOWN");
    }

    private static void ticks(AgencyWorkspace office, List<String> numbers) {
        done(office.run("papers", "tick", "AGENCY-3101", "1", numbers.get(0), numbers.get(1), "--by", "A", "--json"));
        assertRefused(office.run("papers", "confirm", "AGENCY-3101", "1", "--by", "B", "--json"), "PAPER_NOT_LOOKED");
        done(office.run("papers", "tick", "AGENCY-3101", "1", numbers.get(2), "--missing", "--by", "A", "--json"));
        assertRefused(office.run("papers", "confirm", "AGENCY-3101", "1", "--by", "A", "--json"), "PAPER_SAME_PERSON");
        assertThat(done(office.run("papers", "confirm", "AGENCY-3101", "1", "--by", "B", "--json"))
                        .get("files")
                        .asInt())
                .isEqualTo(3);
        assertRefused(office.run("papers", "list", "AGENCY-3101", "2", "--json"), "PACKAGE_NOT_COME");
    }

    private static void pays(AgencyWorkspace office, List<String> numbers, Path folder) throws Exception {
        Path list = folder.resolve("payments.csv");
        assertRefused(office.run("payments", "list", "--out", "payments.pdf", "--json"), "FILE_ENDING");
        assertThat(done(office.run("payments", "list", "--out", list.toString(), "--json"))
                        .get("claims")
                        .asInt())
                .isEqualTo(1);
        assertThat(Files.readString(list)).contains(numbers.getFirst(), "1000");
        assertRefused(office.run("payments", "mark", numbers.get(1), "--json"), "CLAIM_NOT_APPROVED");
        assertRefused(
                office.run("payments", "mark", numbers.getFirst(), "--on", "1405-13-01", "--json"),
                "DATE_NOT_IN_CALENDAR");
        assertThat(done(office.run("payments", "mark", numbers.getFirst(), "--json"))
                        .get("amount")
                        .asLong())
                .isEqualTo(1000);
    }

    /** Takes in the other's card, fingerprint compared. */
    private static void know(AgencyWorkspace here, AgencyWorkspace other, Path folder) {
        Path card = folder.resolve("card-" + other.folder().getFileName() + ".pem");
        done(other.run("identity", "export", card.toString(), "--json"));
        done(here.run("peers", "add", card.toString(), "--json"));
    }

    private static List<String> numbers(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.get("number").asString())
                .toList();
    }

    private static JsonNode done(Run run) {
        assertThat(run.status()).as(run.err() + run.out()).isZero();
        return run.json();
    }

    private static void assertRefused(Run run, String code) {
        assertThat(run.status()).as(run.out()).isEqualTo(ExitStatus.REFUSED);
        assertThat(run.json().get(0).get("code").asString()).isEqualTo(code);
        assertThat(run.json().get(0).get("message").asString()).isNotBlank();
    }
}
