package ir.kargozar.bank.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.bank.file.AnswerRow.Answer;
import ir.kargozar.bank.file.AnswerRow.Unreadable;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Account.Confirmation;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.Sheba;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {
    private static final String SHEBA =
            Sheba.ofAccount("0130000000000123456789").value();
    private static final String HEAD = "شمارهٔ شبا,کد ملی,نام صاحب حساب,پاسخ بانک,دلیل رد,تاریخ\n";
    private final Texts texts = Texts.of(Language.FA);

    private AnswerSheet read(byte[] bytes) {
        return reader(Optional.empty()).read(new ByteArrayInputStream(bytes));
    }

    private AnswerReader reader(Optional<Path> folder) {
        return new AnswerReader(BankFormats.load(folder), texts, new JalaliDate(1405, 9, 1));
    }

    private List<AnswerRow> rows(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8)).rows();
    }

    private Answer one(String row) {
        return (Answer) rows(HEAD + row).getFirst();
    }

    private String problem(String row) {
        return ((Unreadable) rows(HEAD + row).getFirst()).problem().code();
    }

    private void refused(String code, String text) {
        refused(code, text.getBytes(StandardCharsets.UTF_8));
    }

    private void refused(String code, byte[] bytes) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(texts.problem("", code, refusal.arguments()).message()).doesNotContain("{");
        });
    }

    @Test
    void readsAnAnswerWithEverything() {
        Answer answer = one("\"" + new Sheba(SHEBA).grouped()
                + "\",۰۴۹۹۳۷۰۸۹۹,'لالهٔ کریمی‌نژاد,تاييد شد,\"بدون، \"\"ایراد\"\"\",۱۴۰۵/۸/۳۰\n");

        assertThat(answer)
                .isEqualTo(new Answer(
                        2,
                        new Sheba(SHEBA),
                        Optional.of(new NationalId("0499370899")),
                        "لالهٔ کریمی‌نژاد",
                        Optional.of(Confirmation.CONFIRMED),
                        "تاييد شد",
                        "بدون، \"ایراد\"",
                        Optional.of(new JalaliDate(1405, 8, 30))));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void takesAnySeparatorBelowLinesOfTitle(String separator) {
        String text = "بانک نمونه\n\nپاسخ فهرست ۳\n" + String.join(separator, "ردیف", "شبا", "نام", "نتیجه") + "\n"
                + String.join(separator, "1", SHEBA, "لاله", "رد") + "\n";

        assertThat(rows(text)).singleElement().isInstanceOfSatisfying(Answer.class, answer -> {
            assertThat(answer.line()).isEqualTo(5);
            assertThat(answer.answer()).contains(Confirmation.REJECTED);
            assertThat(answer.owner()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,false", "UTF-8,true", "UTF-16LE,true", "UTF-16BE,true"})
    void takesTheEncodingsOfSpreadsheets(String charset, boolean mark) {
        String text = (mark ? "\uFEFF" : "") + HEAD + SHEBA + ",,لاله,بله,,\r\n";

        assertThat(read(text.getBytes(Charset.forName(charset))).rows()).hasSize(1);
    }

    @Test
    void putsBackTheZerosASpreadsheetTookFromANationalId() {
        assertThat(one(SHEBA + ",499370899,,بله,,").owner()).contains(new NationalId("0499370899"));
    }

    @Test
    void aWordNobodyKnowsIsNoAnswer() {
        assertThat(one(SHEBA + ",,لاله,شاید,,").answer()).isEmpty();
        assertThat(one(SHEBA + ",,لاله,,,").answer()).isEmpty();
    }

    @Test
    void namesTheLineOfARowItCannotRead() {
        List<AnswerRow> rows = rows(HEAD + SHEBA + ",,لاله,بله,,\n\n,,,,,\n\"IR12\",,لاله,بله,,\n");

        assertThat(rows).hasSize(2);
        assertThat(rows.getLast()).isInstanceOfSatisfying(Unreadable.class, row -> {
            assertThat(row.line()).isEqualTo(5);
            assertThat(row.problem().code()).isEqualTo("SHEBA_LENGTH");
        });
        assertThat(problem("1.3E+22,,لاله,بله,,")).isEqualTo("SHEBA_LENGTH");
        assertThat(problem(SHEBA.replace('6', '7') + ",,لاله,بله,,")).isEqualTo("SHEBA_CHECK_DIGITS");
        assertThat(problem(SHEBA + ",0499370890,لاله,بله,,")).isEqualTo("NATIONAL_ID_CHECK_DIGIT");
        assertThat(problem(SHEBA + ",,لاله,بله,,1405/13/01")).isEqualTo("DATE_NOT_IN_CALENDAR");
        assertThat(problem(SHEBA + ",,لاله,بله,,1405/09/02")).isEqualTo("DATE_IN_FUTURE");
        assertThat(problem(SHEBA + ",,لاله,رد,نام، نشانی,,یکی نیست")).isEqualTo("TABLE_ROW_CELLS");
    }

    @Test
    void refusesFilesThatAreNoTableWithTheLine() {
        refused("TABLE_EMPTY", "");
        refused("TABLE_EMPTY", "\uFEFF \r\n");
        refused("BANK_ROWS_MISSING", HEAD);
        refused("BANK_COLUMN_MISSING", "الف,ب\n1,2\n");
        refused("BANK_COLUMN_MISSING", "شبا,پاسخ\n" + SHEBA + ",بله\n");
        refused("TABLE_IS_WORKBOOK", new byte[] {'P', 'K', 3, 4, 0, 0});
        refused("CSV_CELL_TOO_LONG", HEAD + SHEBA + ",," + "ا".repeat(10_000_000) + ",بله,,\n");
        refused("CSV_QUOTE_OPEN", HEAD + SHEBA + ",,\"لاله,بله,,\n");
        refused("CSV_CELLS_TOO_MANY", HEAD + ",".repeat(5_000));
        refused("TABLE_TOO_LARGE", new byte[33 << 20]);
        assertThatThrownBy(() -> rows(HEAD + SHEBA + ",,لاله,بله,,\n" + SHEBA + ",,\"لاله,بله,,\n"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly("3"));
    }

    @Test
    void refusesWindowsArabicInsteadOfGuessing() {
        byte[] bytes = "id,x\nشبا,نام,پاسخ\n".getBytes(Charset.forName("windows-1256"));

        assertThatThrownBy(() -> read(bytes)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("TABLE_NOT_UTF8");
            assertThat(refusal.arguments()).containsExactly("2");
        });
    }

    @Test
    void controlsAndOverridesReachNobody() {
        Answer answer = one(SHEBA + ",,\"لا\u202Eله\u0000\nکریمی\",بله,\u0007,");

        assertThat(answer.ownerName()).isEqualTo("لا\uFFFDله\uFFFD کریمی");
        assertThat(answer.reason()).isEqualTo("\uFFFD");
    }

    @Test
    void garbageIsReadOrRefusedAndNothingElse() {
        Random random = new Random(7);
        byte[] good = (HEAD + (SHEBA + ",,لاله,بله,,\n").repeat(5)).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = good.clone();
            for (int j = 0; j <= random.nextInt(4); j++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(read(bytes).rows()).isNotEmpty();
            } catch (Refusal refusal) {
                assertThat(texts.problem("", refusal.code(), refusal.arguments())
                                .message())
                        .isNotBlank();
            }
        }
    }

    @Test
    void anOfficesOwnFormCountsBeforeTheDefault(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("bank-lists.json"), """
                {"ask": [], "answer": {"sheba": ["حساب"], "nationalId": [], "ownerName": ["دارنده"], "answer": ["نظر"],
                 "reason": [], "answeredOn": []}, "confirmed": ["آری"], "rejected": ["نه"], "titles": []}
                """);

        AnswerSheet sheet = reader(Optional.of(folder))
                .read(new ByteArrayInputStream(
                        ("حساب,دارنده,نظر\n" + SHEBA + ",لاله,آري\n").getBytes(StandardCharsets.UTF_8)));

        assertThat(((Answer) sheet.rows().getFirst()).answer()).contains(Confirmation.CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{broken|BANK_FORMAT_BROKEN",
                "{\"ask\": 1}|BANK_FORMAT_WRONG",
                "{\"ask\": [{\"value\": \"x\"}]}|BANK_FORMAT_WRONG"
            })
    void aWrongFormIsRefusedWithItsPlace(String json, String code, @TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("bank-lists.json"), json);

        assertThatThrownBy(() -> BankFormats.load(Optional.of(folder)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
