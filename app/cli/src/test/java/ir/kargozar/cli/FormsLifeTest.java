package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A form's way from the printer to the secretariat, the meeting and its recipients, step by step of a script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormsLifeTest {
    private FormsWorkspace office = new FormsWorkspace(new AgencyWorkspace(Path.of(".")));
    private Path folder = Path.of(".");

    @BeforeAll
    void aWorkspace(@TempDir Path temporary) {
        folder = temporary;
        office = FormsWorkspace.in(temporary);
    }

    private String[] print(String id, String... more) {
        return Stream.concat(Stream.of("print", id, "--out", pdf().toString()), Stream.of(more))
                .toArray(String[]::new);
    }

    private Path pdf() {
        return folder.resolve("paper.pdf");
    }

    private String state(String... words) {
        return office.done(words).get("state").asString();
    }

    @Test
    void anAgreementGoesItsWholeWayIntoForceAndIsReplaced() throws IOException {
        String id = office.fill(2, FormSample.agreement().put("until", "1405-10-15"));
        assertThat(office.refused("register", id, "--number", "1405/2/118", "--on", "1405-08-30"))
                .containsExactly("FORM_NOT_PRINTED");
        JsonNode printed = office.done(print(id, "--copies", "3"));
        assertThat(printed.get("state").asString()).isEqualTo("PRINTED");
        assertThat(printed.get("copies").asInt()).isEqualTo(3);
        assertThat(printed.get("reprint").asBoolean()).isFalse();
        assertThat(Files.readAllBytes(pdf())).startsWith('%', 'P', 'D', 'F');
        assertThat(office.refused("approve", id, "--minutes", "7", "--on", "1405-09-01"))
                .containsExactly("FORM_NOT_REGISTERED");
        assertThat(office.refused("register", id, "--number", " ", "--on", "1405-12-30"))
                .containsExactly("FIELD_MISSING", "DATE_NOT_IN_CALENDAR");
        assertThat(office.refused("register", id, "--number", "118", "--on", "1405-09-02"))
                .containsExactly("DATE_IN_FUTURE");
        assertThat(state("register", id, "--number", "1405/2/118", "--on", "۱۴۰۵/۸/۳۰"))
                .isEqualTo("REGISTERED");
        assertThat(office.refused("approve", id, "--minutes", "7", "--on", "1405-08-29"))
                .containsExactly("FORM_MEETING_EARLY");
        assertThat(state("approve", id, "--minutes", "7", "--on", "1405-08-30")).isEqualTo("APPROVED");
        Path same = office.file("same.json", FormSample.agreement().toString());
        assertThat(office.refused("revise", id, "--data", same.toString())).containsExactly("FORM_FINAL");
        assertThat(office.refused("withdraw", id)).containsExactly("FORM_REGISTERED_ALREADY");
        assertThat(office.refused("renew", id)).containsExactly("FORM_NOT_TO_RENEW");
        assertThat(state("send", id, "--on", "1405-09-01")).isEqualTo("IN_FORCE");

        assertThat(office.ids("list", "--status", "IN_FORCE")).containsExactly(id);
        JsonNode ending = office.done("expiring", "--days", "60");
        assertThat(ending).hasSize(1);
        assertThat(ending.get(0).get("days").asInt()).isEqualTo(44);
        assertThat(office.done("expiring", "--days", "43")).isEmpty();
        JsonNode shown = office.done("show", id);
        assertThat(shown.get("registration").asString()).isEqualTo("1405/2/118");
        assertThat(shown.get("minutes").asString()).isEqualTo("7");
        assertThat(shown.get("sentOn").asString()).isEqualTo("1405-09-01");
        replace(id);
    }

    private void replace(String id) {
        String renewed = office.done("renew", id).get("id").asString();
        assertThat(state("show", renewed)).isEqualTo("DRAFT");
        Path next = office.file(
                "next.json",
                FormSample.agreement().put("signedOn", "1405-09-01").toString());
        assertThat(state("revise", renewed, "--data", next.toString())).isEqualTo("READY");
        office.done(print(renewed));
        office.done("register", renewed, "--number", "119", "--on", "1405-09-01");
        office.done("approve", renewed, "--minutes", "8", "--on", "1405-09-01");
        assertThat(state("send", renewed, "--on", "1405-09-01")).isEqualTo("IN_FORCE");
        JsonNode old = office.done("show", id);
        assertThat(old.get("state").asString()).isEqualTo("REPLACED");
        assertThat(old.get("replacedBy").asString()).isEqualTo(renewed);
    }

    @Test
    void aChangeAfterPrintingIsANewVersionThatSaysWhatChangedAndTheOldPaperIsKnown() {
        String id = office.fill(3, FormSample.workshops(3));
        String code = office.done(print(id)).get("code").asString();
        assertThat(office.done("check", code).get("id").asString()).isEqualTo(id);
        assertThat(office.run("check", code).out()).startsWith("این برگ اصل است: ویرایش ۱ فرم");
        Path same = office.file("same.json", FormSample.workshops(3).toString());
        assertThat(office.refused("revise", id, "--data", same.toString())).containsExactly("FORM_UNCHANGED");
        Path bad =
                office.file("bad.json", FormSample.workshops(2).put("amount", 1).toString());
        assertThat(office.refused("revise", id, "--data", bad.toString())).containsExactly("FORM_SUM");
        assertThat(state("show", id)).isEqualTo("PRINTED");
        Path two = office.file("two.json", FormSample.workshops(2).toString());

        Run revised = office.run("revise", id, "--data", two.toString());

        assertThat(revised.status()).as(revised.err()).isZero();
        assertThat(revised.out())
                .contains("ویرایش فرم: 2")
                .contains("جمع مبلغ‌ها (ریال): «۳٬۰۰۰٬۰۰۰٬۰۰۰» شد «۲٬۰۰۰٬۰۰۰٬۰۰۰»")
                .contains("کارگاه‌های طلبکار از مرکز ۳ نام کارگاه: «کارگاه نمونهٔ ۳» برداشته شد");
        assertThat(office.refused("check", code)).containsExactly("FORM_PAPER_SUPERSEDED");
        String newer = office.done(print(id)).get("code").asString();
        assertThat(office.done("check", newer).get("version").asInt()).isEqualTo(2);
        JsonNode versions = office.done("show", id).get("versions");
        assertThat(versions).hasSize(2);
        assertThat(versions.get(1).get("changes")).hasSize(6);
        assertThat(office.run("show", id).out()).contains("ویرایش ۲ " + newer);
    }

    @Test
    void aCodeThatIsAlteredUnknownOrNoneIsRefusedWithASentence() {
        String id = office.fill(1, FormSample.request());
        String code = office.done(print(id)).get("code").asString();

        String altered = code.substring(0, code.length() - 5) + (code.endsWith("00000") ? "11111" : "00000");
        Run run = office.run("check", altered);
        assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(run.err())
                .startsWith("code FORM_PAPER_ALTERED: این برگ با فرم")
                .hasLineCount(1);
        String unknown =
                code.replaceFirst("^[^/]+", "3101-05-2-0007-" + ir.kargozar.identity.Damm.digit("3101-05-2-0007"));
        assertThat(office.refused("check", unknown)).containsExactly("FORM_PAPER_UNKNOWN");
        assertThat(office.refused("check", "هیچ")).containsExactly("FORM_CODE_SHAPE");
        assertThat(office.refused("check", "x".repeat(10_000_000))).containsExactly("FORM_CODE_SHAPE");
        int end = code.lastIndexOf('/') + 1;
        assertThat(office.done("check", code.substring(0, end), code.substring(end))
                        .get("id")
                        .asString())
                .isEqualTo(id);
        assertThat(office.done("check", code.toLowerCase(java.util.Locale.ROOT))
                        .get("id")
                        .asString())
                .isEqualTo(id);
    }

    @Test
    void aReprintSaysSoAndEveryPrintingIsNoted() {
        String id = office.fill(2, FormSample.agreement());
        assertThat(office.done(print(id, "--copy", "centre")).get("copies").asInt())
                .isEqualTo(1);
        JsonNode again = office.done(print(id, "--copy", "documents-office", "--copy", "provincial-office"));

        assertThat(again.get("copies").asInt()).isEqualTo(2);
        assertThat(again.get("reprint").asBoolean()).isTrue();
        assertThat(office.done("show", id).get("prints")).hasSize(2);
        assertThat(office.refused(print(id, "--copies", "4"))).containsExactly("FORM_COPY_NONE");
        assertThat(office.refused(print(id, "--copies", "0"))).containsExactly("FORM_COPY_NONE");
        assertThat(office.run(print(id, "--copies", "2", "--copy", "centre")).status())
                .isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(office.run(print(id, "--copy", "minister")).status()).isEqualTo(ExitStatus.WRONG_USAGE);
        String request = office.fill(1, FormSample.request());
        assertThat(office.refused(print(request, "--copy", "centre"))).containsExactly("FORM_COPY_NONE");
        assertThat(office.done("show", request).get("prints")).isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsNotNotedAsPrinted() {
        String id = office.fill(1, FormSample.request());

        assertThat(office.refused(
                        "print", id, "--out", folder.resolve("none/x.pdf").toString()))
                .containsExactly("FILE_NOT_WRITABLE");

        assertThat(office.done("show", id).get("prints")).isEmpty();
        assertThat(state("show", id)).isEqualTo("READY");
    }

    @Test
    void aFormIsRefusedWithItsReasonOrWithdrawnWithItsNumberKept() {
        String id = office.fill(1, FormSample.request());
        office.done(print(id));
        office.done("register", id, "--number", "77", "--on", "1405-08-30");
        JsonNode refused =
                office.done("refuse", id, "--reason", "مطالبات کافی نیست", "--minutes", "۹", "--on", "1405-09-01");
        assertThat(refused.get("state").asString()).isEqualTo("REFUSED");
        assertThat(office.done("show", id).get("reason").asString()).isEqualTo("مطالبات کافی نیست");
        String other = office.fill(1, FormSample.request());
        assertThat(state("withdraw", other)).isEqualTo("WITHDRAWN");
        assertThat(office.refused(print(other))).containsExactly("FORM_WITHDRAWN");
        assertThat(office.refused("ready", other)).containsExactly("FORM_NOT_DRAFT");
        Path half = office.file(
                "half.json", FormSample.request().put("province", "").toString());
        String draft = office.done("fill", "1", "--data", half.toString(), "--draft")
                .get("id")
                .asString();
        assertThat(office.refused(print(draft))).containsExactly("FORM_NOT_READY");
    }
}
