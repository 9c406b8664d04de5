package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code claims revise | undo | resubmit | withdraw}: each as one line of a script, each refusal with its code. */
class CorrectionsTest {

    @Test
    void aClaimIsChangedTakenBackWithdrawnAndHandedInAgain(@TempDir Path folder) {
        AgencyWorkspace agency = AgencyWorkspace.agency(folder);
        assertThat(agency.add(SampleJson.outpatient(1).toString()).status()).isZero();
        String number = agency.list().get(0).get("number").asString();
        Path file = folder.resolve("changed.json");
        ObjectNode changed = SampleJson.outpatient(1);
        ((ObjectNode) SampleJson.array(changed, "items").get(0)).put("amount", 777);
        AgencyWorkspace.write(file, changed.toString());
        Path many = folder.resolve("many.ndjson");
        AgencyWorkspace.write(many, SampleJson.lines(5, 2));

        assertRefused(agency.run("claims", "revise", number, many.toString(), "--json"), "CLAIM_FILE_COUNT");
        assertRefused(agency.run("claims", "revise", number, "no-such.json", "--json"), "FILE_NOT_READABLE");
        assertStatus(agency.run("claims", "revise", number, file.toString(), "--accept", "--json"), "ACCEPTED", 777);
        assertStatus(agency.run("claims", "undo", number, "--json"), "DRAFT", 777);
        assertStatus(agency.run("claims", "undo", number, "--json"), "DRAFT", 1_250_000);
        assertRefused(agency.run("claims", "undo", number, "--json"), "UNDO_NOTHING");
        assertStatus(agency.run("claims", "withdraw", number, "--json"), "WITHDRAWN", 1_250_000);
        assertRefused(agency.run("claims", "resubmit", number, "--json"), "CLAIM_NOT_RETURNED");
        assertStatus(agency.run("claims", "undo", number, "--json"), "DRAFT", 1_250_000);
        assertThat(agency.run("claims", "return", number, "--reason", "NO_STAMP")
                        .status())
                .isZero();
        assertStatus(agency.run("claims", "resubmit", number, file.toString(), "--accept", "--json"), "ACCEPTED", 777);
        assertThat(agency.list()).hasSize(1);
    }

    private static void assertStatus(Run run, String status, long amount) {
        assertThat(run.status()).as(run.err()).isZero();
        JsonNode claim = run.json();
        assertThat(claim.get("status").asString()).isEqualTo(status);
        assertThat(claim.get("amount").asLong()).isEqualTo(amount);
    }

    private static void assertRefused(Run run, String code) {
        assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(run.json().get(0).get("code").asString()).isEqualTo(code);
        assertThat(run.json().get(0).get("message").asString()).isNotBlank();
    }
}
