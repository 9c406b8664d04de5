package ir.kargozar.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.office.Refusal;
import ir.kargozar.offset.FormPapers;
import ir.kargozar.offset.FormPapers.Order;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.printing.wording.Forms;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The forms' wordings: an office's own, its mistakes, and what a printed form remembers. */
class FormWordingTest {
    private static final String PERSIAN_NOTE = "پیش‌نویس پیش‌فرض: متن رسمی سازمان نیست";

    @TempDir
    private Path folder;

    private FormPapers papers;

    @BeforeEach
    void begin() {
        papers = FormCases.papers(Forms.of(folder), false);
    }

    private static String shipped(FormKind kind) throws IOException {
        String file = "/kargozar/forms/form-" + kind.number() + ".txt";
        try (InputStream in = Objects.requireNonNull(FormWordingTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void put(FormKind kind, String text) throws IOException {
        Files.writeString(folder.resolve("form-" + kind.number() + ".txt"), text);
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void everyShippedWordingSaysThatItIsTheProductsDraftAndHoldsEachValue(FormKind kind) throws Exception {
        assertThat(shipped(kind).lines().findFirst().orElseThrow()).contains(PERSIAN_NOTE);
        var template = papers.template(FormCases.definition(kind));
        assertThat(template.draft()).isTrue();
        assertThat(template.wording()).isEqualTo(shipped(kind));
        assertThat(template.definition()).isEqualTo(FormCases.definition(kind).source());
        for (var field : FormCases.definition(kind).fields().toList()) {
            assertThat(template.wording()).contains("{" + field.name() + "}");
        }
    }

    @Test
    void anOfficesOwnWordingIsPrintedWithoutTheDraftsMark() throws Exception {
        put(FormKind.REQUEST, """
                [title]
                درخواست ما
                [subtitle]
                ۱
                [body]
                مرکز {centre.name}، {amount.inWords}.
                [boxes]
                امضا | {signatories.centreHead}
                """);
        Pdf pdf = FormCases.print(papers, FormCases.order(papers, FormCases.form(FormKind.REQUEST)));
        assertThat(pdf.textByPdfBox())
                .contains("درخواست ما", "مرکز بیمارستان مهر نمونه، هشت میلیارد")
                .doesNotContain("پیش‌نویس پیش‌فرض");
    }

    @Test
    void aPrintedFormKeepsTheWordsItWasPrintedWith() throws Exception {
        put(FormKind.AGREEMENT, shipped(FormKind.AGREEMENT).replace("روش اجرا", "روش پیشین"));
        Order before = FormCases.order(papers, FormCases.form(FormKind.AGREEMENT));
        put(FormKind.AGREEMENT, shipped(FormKind.AGREEMENT).replace("روش اجرا", "روش تازه"));
        assertThat(FormCases.print(papers, before).textByPdfBox())
                .contains("روش پیشین")
                .doesNotContain("روش تازه");
        Order after = FormCases.order(papers, before.form());
        assertThat(FormCases.print(papers, after).textByPdfBox())
                .contains("روش تازه")
                .doesNotContain("روش پیشین");
        put(FormKind.AGREEMENT, "خراب");
        assertThat(FormCases.print(papers, before).textByPdfBox()).contains("روش پیشین");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "REQUEST;    {centre.address} | 6; {centre.adress} | 6; WORDING_PLACE; centre.adress",
                "REQUEST;    {amount.inWords}; {amount.inFigures}; WORDING_PLACE; amount.inFigures",
                "REQUEST;    {requestedOn.inWords}; {requestedOn.inWords}; WORDING_PLACE; requestedOn.inWords",
                "WORKSHOPS;  {employer} | 2.6; {owner} | 2.6; WORDING_PLACE; owner",
                "WORKSHOPS;  {workshops}; {factories}; WORDING_PLACE; factories",
                "WORKSHOPS;  {code} | 2; {code}; WORDING_GRID; کد کارگاه | {code}",
                "WORKSHOPS;  {code} | 2; {code} | 0; WORDING_GRID; کد کارگاه | {code} | 0",
                "REQUEST;    {centre.address} | 6; {centre.address} | 7; WORDING_GRID; نشانی | {centre.address} | 7",
                "REQUEST;    {centre.address} | 6; {centre.address} | 1.5; WORDING_GRID; نشانی | {centre.address} | 1.5",
                "WORKSHOPS;  [workshops]; [workshop]; WORDING_SECTION; workshop",
                "AGREEMENT;  {request} | 2; {request | 2; WORDING_BRACE; ''",
                "WORKSHOP;   '| {signatories.employer}'; '| '; WORDING_SIGNATURE_MISSING; signatories.employer",
            })
    void refusesAMistakeNamingItsLine(FormKind kind, String right, String wrong, String code, String word)
            throws Exception {
        List<String> lines = shipped(kind).lines().toList();
        int line = right.equals(wrong)
                ? lines.size()
                : lines.indexOf(lines.stream()
                        .filter(each -> !each.startsWith("#") && each.contains(right))
                        .findFirst()
                        .orElseThrow());
        String text = right.equals(wrong)
                ? shipped(kind) + wrong
                : String.join("\n", lines.subList(0, line)) + "\n"
                        + lines.get(line).replace(right, wrong) + "\n"
                        + String.join("\n", lines.subList(line + 1, lines.size()));
        put(kind, text);
        int named = code.equals("WORDING_SIGNATURE_MISSING") ? lines.indexOf("[boxes]") : line;
        assertRefused(kind, code, named + 1, word);
    }

    @Test
    void refusesATableThatIsAskedForWhereItsColumnsAreMissing() throws Exception {
        String text = shipped(FormKind.WORKSHOPS);
        String without = text.substring(0, text.indexOf("\n[workshops]")) + text.substring(text.indexOf("\n[boxes]"));
        put(FormKind.WORKSHOPS, without);
        int line = without.lines().toList().indexOf("{workshops}") + 1;
        assertRefused(FormKind.WORKSHOPS, "WORDING_SECTION_MISSING", line, "workshops");
    }

    private void assertRefused(FormKind kind, String code, int line, String word) {
        assertThatThrownBy(() -> papers.template(FormCases.definition(kind)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.arguments())
                            .startsWith("form-" + kind.number() + ".txt", Integer.toString(line), word);
                    for (Language language : Language.values()) {
                        var problem = Texts.of(language).problem("", code, refusal.arguments());
                        assertThat(problem.message()).contains("form-" + kind.number() + ".txt");
                        assertThat(problem.remedy()).isNotEmpty();
                    }
                });
    }
}
