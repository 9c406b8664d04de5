package ir.kargozar.settlement.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.office.Refusal;
import ir.kargozar.offset.Settlement.DebtKind;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.text.Language;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lists as spreadsheets save them: headings in either language, digits of any kind, every mistake named by its line. */
class ListReaderTest {
    private static final Texts FA = Texts.of(Language.FA);
    private static final ListReader READER = new ListReader(FA);

    private static String headings(ListColumn... columns) {
        return Stream.of(columns).map(column -> column.shown(FA)).collect(Collectors.joining("\t"));
    }

    @Test
    void readsPersianHeadingsBelowATitleAndDigitsOfAnyKind() {
        String text = "title\n"
                + headings(ListColumn.DEBT, ListColumn.KIND, ListColumn.AMOUNT, ListColumn.WORKSHOP, ListColumn.PERIOD)
                + "\nB-\u06F1\t" + FA.word(DebtKind.OVERDUE) + "\t\u06F1\u06F2\u066C\u06F5\u06F0\u06F0\t3101234567"
                + "\t1405-06\n";

        Listed<Event.Debt> list = READER.debts(text, _ -> false);

        assertThat(list.isGood()).isTrue();
        Event.Debt debt = list.values().getFirst();
        assertThat(debt.number()).isEqualTo(new Reference("B-1"));
        assertThat(debt.debtKind()).isEqualTo(DebtKind.OVERDUE);
        assertThat(debt.amount().value()).isEqualTo(12_500);
    }

    @Test
    void namesEveryMistakeOfEveryRow() {
        String text = """
                document,centre,period,amount,list
                D-1,3101234567,1405-05,100,
                D-1,31,1405-13,-5,
                D-2,3101234567,1405-05,,L 7
                D-3,3101234567,1405-05,7,
                """;

        Listed<Event.Receivable> list =
                READER.receivables(text, number -> number.value().equals("D-3"));

        assertThat(codes(list, 1))
                .containsExactly("WORKSHOP_CODE", "MONTH_NOT_IN_CALENDAR", "AMOUNT_NEGATIVE", "SETTLEMENT_TWICE");
        assertThat(codes(list, 2)).containsExactly("FIELD_MISSING", "REFERENCE");
        assertThat(codes(list, 3)).containsExactly("DOCUMENT_KNOWN");
        assertThat(list.values()).hasSize(1);
    }

    private static List<String> codes(Listed<?> list, int row) {
        return ((Listed.Row.Bad<?>) list.rows().get(row))
                .problems().stream().map(Problem::code).toList();
    }

    @Test
    void refusesAListWithoutItsHeadings() {
        assertThatThrownBy(() -> READER.debts("debt,amount\nB-1,5\n", _ -> false))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("SETTLEMENT_HEADING"));
    }
}
