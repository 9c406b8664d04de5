package ir.kargozar.offset.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.office.Refusal;
import ir.kargozar.offset.form.FormDefinitions;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormListReaderTest {
    /** What every row has in common: the centre, so that a workshop's headings need not say whose they are. */
    private static final FormValues CENTRE = new FormValues(
            Map.of(
                    "centre.name", "بیمارستان مهر",
                    "centre.workshopCode", "3101234567",
                    "centre.branchCode", "3101",
                    "centre.address", "اهواز"),
            Map.of());

    private final Texts texts = Texts.of(Language.FA);
    private final FormListReader reader =
            new FormListReader(FormDefinitions.of(Optional.empty()).of(FormKind.WORKSHOP), texts);

    private FormValues only(String text) {
        FormList.Entry entry = reader.read(text, CENTRE).entries().getFirst();
        return ((FormList.Entry.Typed) entry).values();
    }

    private void refused(String code, String text, FormValues common) {
        assertThatThrownBy(() -> reader.read(text, common)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(texts.problem("", code, refusal.arguments()).message()).doesNotContain("{");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void takesAnySeparatorBelowLinesOfTitle(String separator) {
        String text =
                "کارگاه‌های بیمارستان\n\n" + String.join(separator, "ردیف", "نام کارگاه", "کد کارگاه", "مبلغ تسویه")
                        + "\r\n" + String.join(separator, "۱", "نان سحر", "۳۱۰۲۰۰۰۰۰۱", "۱۲۵۰۰۰۰") + "\r\n";

        FormList list = reader.read(text, CENTRE);

        assertThat(list.line()).isEqualTo(3);
        assertThat(list.unread()).containsExactly("ردیف");
        assertThat(list.entries())
                .containsExactly(new FormList.Entry.Typed(
                        4,
                        CENTRE.with("workshop.name", "نان سحر")
                                .with("workshop.code", "۳۱۰۲۰۰۰۰۰۱")
                                .with("amount", "۱۲۵۰۰۰۰")));
    }

    @Test
    void knowsAFieldByItsNameByEitherLabelAndByItsSection() {
        for (String heading : List.of(
                "workshop.code",
                "WORKSHOP.CODE",
                "کد کارگاه",
                "كد كارگاه",
                "Workshop code",
                "کارگاه: کد کارگاه",
                "Workshop Workshop code")) {
            assertThat(only(heading + "\n3102000001\n").text("workshop.code"))
                    .as(heading)
                    .isEqualTo("3102000001");
        }
        for (String heading : List.of("amount", "مبلغ تسویه (ریال)", "مبلغ تسویه", "Amount to settle")) {
            assertThat(only(heading + "\n5\n").text("amount")).as(heading).isEqualTo("5");
        }
    }

    @Test
    void aHeadingOfTwoFieldsMeansTheOneThatTheBaseLeavesOpenAndIsRefusedWhereBothAre() {
        assertThat(only("کد کارگاه,amount\n3102000001,5\n").text("centre.workshopCode"))
                .isEqualTo("3101234567");
        refused("FORM_LIST_HEADING_OF_MANY", "کد کارگاه,amount\n3102000001,5\n", FormValues.EMPTY);
        assertThat(reader.read("مرکز درمانی - کد کارگاه,amount\n3102000001,5\n", FormValues.EMPTY)
                        .entries())
                .singleElement()
                .isEqualTo(new FormList.Entry.Typed(
                        2,
                        FormValues.EMPTY
                                .with("centre.workshopCode", "3102000001")
                                .with("amount", "5")));
    }

    @Test
    void aRowSaysMoreThanTheBaseAndABlankCellLeavesIt() {
        String text = "amount,overdue,نام مرکز\n10,,\n20,20,درمانگاه\n";

        List<FormList.Entry> entries = reader.read(
                        text, CENTRE.with("amount", "7").with("overdue", "7"))
                .entries();

        assertThat(entries)
                .containsExactly(
                        new FormList.Entry.Typed(2, CENTRE.with("amount", "10").with("overdue", "7")),
                        new FormList.Entry.Typed(
                                3,
                                CENTRE.with("amount", "20")
                                        .with("overdue", "20")
                                        .with("centre.name", "درمانگاه")));
    }

    @Test
    void blankRowsAreNoFormsAndARowWithTooManyCellsIsNamed() {
        FormList list = reader.read("workshop.name,amount\n\n ,\nالف,1,250,000\n\"ب\n\",2\n", CENTRE);

        assertThat(list.entries()).hasSize(2);
        assertThat(list.entries().getFirst()).isInstanceOfSatisfying(FormList.Entry.Refused.class, row -> {
            assertThat(row.line()).isEqualTo(4);
            assertThat(row.problem().code()).isEqualTo("TABLE_ROW_CELLS");
        });
        assertThat(list.entries().getLast())
                .isEqualTo(new FormList.Entry.Typed(
                        5, CENTRE.with("workshop.name", "ب").with("amount", "2")));
    }

    @Test
    void aFormulaStaysTheTextItIsAndItsApostropheGoes() {
        assertThat(only("workshop.name\n=HYPERLINK(1)\n").text("workshop.name")).isEqualTo("=HYPERLINK(1)");
        assertThat(only("workshop.code\n'0102000001\n").text("workshop.code")).isEqualTo("0102000001");
    }

    @Test
    void aLongRowOfAnotherSeparatorHidesNoHeading() {
        String wide = "ن".repeat(190);
        String text = "workshop.name\tworkshop.address\tsignatories.employer\n"
                + String.join("\t", java.util.Collections.nCopies(12, wide)) + "\n";

        assertThat(reader.read(text, CENTRE).entries()).hasSize(1);
    }

    @Test
    void refusesWhatIsNoList() {
        refused("TABLE_EMPTY", " \n", CENTRE);
        refused("TABLE_EMPTY", "amount\n\n", CENTRE);
        refused("FORM_LIST_HEADING", "الف,ب\n1,2\n", CENTRE);
        refused("FORM_LIST_HEADING", "\u0000\u202E", CENTRE);
        refused("FORM_LIST_HEADING_TWICE", "amount,مبلغ تسویه\n1,2\n", CENTRE);
        refused("CSV_CELL_TOO_LONG", "amount\n" + "1".repeat(10_000_000), CENTRE);
        refused("CSV_CELL_TOO_LONG", "1".repeat(10_000_000), CENTRE);
        refused("CSV_QUOTE_OPEN", "amount\n\"1\n", CENTRE);
        refused("FORM_LIST_ROWS", "amount\n" + "1\n".repeat(FormListReader.MOST_ROWS + 1), CENTRE);
    }

    @Test
    void garbageIsReadOrRefusedAndNothingElse() {
        Random random = new Random(14);
        String good = "نام کارگاه;کد کارگاه;amount\n" + "نان سحر;3102000001;\"1,250\"\n".repeat(5);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder(good);
            for (int j = 0; j <= random.nextInt(5); j++) {
                text.setCharAt(random.nextInt(text.length()), "\";,\t\n\u0000\u202Ea".charAt(random.nextInt(8)));
            }
            try {
                assertThat(reader.read(text.toString(), CENTRE).entries()).isNotEmpty();
            } catch (Refusal refusal) {
                assertThat(texts.problem("", refusal.code(), refusal.arguments())
                                .message())
                        .isNotBlank();
            }
        }
    }
}
