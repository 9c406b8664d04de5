package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A month's statistics by command line: sent by the agency, come to its office (A2, A3). */
class StatementsTest {

    @Test
    void aMonthIsSentOnceComesAndIsHeldAgainstTheOfficesCount(@TempDir Path folder) {
        AgencyWorkspace agency = AgencyWorkspace.agency(folder);
        AgencyWorkspace office = AgencyWorkspace.in(folder, "documents-office", "OFFICE-31");
        know(agency, office, folder);
        know(office, agency, folder);
        assertThat(agency.add(SampleJson.lines(3, 8), "--accept").status()).isZero();
        String month = endedMonth(agency);

        JsonNode before = done(agency.run("statistics", "state", "--month", month, "--json"));
        assertThat(before.get("sent").asBoolean()).isFalse();
        JsonNode sent = done(agency.run("statistics", "send", "--month", month, "--json"));
        assertThat(sent.get(0).get("revision").asInt()).isEqualTo(1);
        refused(agency.run("statistics", "send", "--month", month, "--json"), "STATEMENT_SAME");
        Path file = folder.resolve("1.kgz");
        done(agency.run("packages", "export", "--to", "OFFICE-31", "--out", file.toString(), "--json"));
        assertThat(stage(done(agency.run("statistics", "state", "--month", month, "--json"))))
                .isEqualTo("SENT");

        done(office.run("packages", "import", file.toString(), "--json"));
        assertThat(office.run("statistics", "state", "--month", month).status()).isZero();
        assertThat(agency.run("statistics", "state", "--month", month).out())
                .contains(month, "OFFICE-31")
                .doesNotContain("statistics.stage");
        JsonNode came = done(office.run("statistics", "state", "--month", month, "--json"))
                .get("agencies")
                .get(0);
        assertThat(came.get("sent").asBoolean()).isTrue();
        assertThat(came.get("stated").get("accepted").asString())
                .isEqualTo(came.get("counted").get("accepted").asString())
                .isNotEqualTo("0");
        assertThat(came.get("stated").get("claimed"))
                .isEqualTo(came.get("counted").get("claimed"));

        Path back = folder.resolve("2.kgz");
        done(office.run("packages", "export", "--to", "AGENCY-3101", "--out", back.toString(), "--json"));
        done(agency.run("packages", "import", back.toString(), "--json"));
        assertThat(stage(done(agency.run("statistics", "state", "--month", month, "--json"))))
                .isEqualTo("RECEIVED");
    }

    @Test
    void saysWhatIsWrong(@TempDir Path folder) {
        AgencyWorkspace agency = AgencyWorkspace.agency(folder);
        refused(agency.run("statistics", "send", "--month", "1405-09", "--json"), "STATEMENT_MONTH_NOT_OVER");
        refused(agency.run("statistics", "send", "--month", "1405-13", "--json"), "MONTH_NOT_IN_CALENDAR");
        refused(agency.run("statistics", "state", "--month", "x", "--json"), "MONTH_SHAPE");
        AgencyWorkspace office = AgencyWorkspace.in(folder, "documents-office", "OFFICE-31");
        refused(office.run("statistics", "send", "--json"), "STATEMENT_NO_CLAIMS");
        AgencyWorkspace above = AgencyWorkspace.in(folder, "headquarters", "HQ-1");
        refused(above.run("statistics", "send", "--json"), "STATEMENT_DESK");
        assertThat(done(above.run("statistics", "state", "--json")).get("agencies"))
                .isEmpty();
    }

    /** Of claims that came in a month that is over. */
    private static String endedMonth(AgencyWorkspace agency) {
        for (JsonNode claim : agency.list()) {
            String month = claim.get("receivedOn").asString().substring(0, 7);
            if (month.compareTo("1405-09") < 0) {
                return month;
            }
        }
        throw new IllegalStateException("no sample of a month that is over");
    }

    private static String stage(JsonNode state) {
        return state.get("sendings").get(0).get("stage").asString();
    }

    private static void know(AgencyWorkspace here, AgencyWorkspace other, Path folder) {
        Path card = folder.resolve("card-" + other.folder().getFileName() + ".pem");
        done(other.run("identity", "export", card.toString(), "--json"));
        done(here.run("peers", "add", card.toString(), "--json"));
    }

    private static JsonNode done(Run run) {
        assertThat(run.status()).as(run.err() + run.out()).isZero();
        return run.json();
    }

    private static void refused(Run run, String code) {
        assertThat(run.status()).as(run.out()).isEqualTo(ExitStatus.REFUSED);
        assertThat(run.out() + run.err()).contains(code);
    }
}
