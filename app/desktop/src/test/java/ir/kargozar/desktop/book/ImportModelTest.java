package ir.kargozar.desktop.book;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.money.Rial;
import ir.kargozar.settlement.fact.Event.Debt;
import ir.kargozar.settlement.list.ListReader;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list as a workbook: its mistakes by row, and all of it or nothing. */
class ImportModelTest {
    private static final Texts FA = Texts.of(Language.FA);

    @TempDir
    Path folder;

    private final List<Debt> taken = new ArrayList<>();
    private final ImportModel<Debt> model = new ImportModel<>(
            new ListImport<>(
                    "store",
                    "title",
                    text -> new ListReader(FA).debts(text, _ -> false),
                    row -> List.of(row.number().value()),
                    Debt::amount,
                    taken::addAll),
            FA,
            new Tasks(Runnable::run, Runnable::run, fault -> {
                throw new AssertionError(fault);
            }));

    @Test
    void aWorkbookIsLookedAtAndTakenWholeOrNotAtAll() throws Exception {
        model.open(workbook("1405-06", "9500000000"));
        assertThat(model.told().get()).isNull();
        assertThat(model.rows()).hasSize(2);
        assertThat(model.total()).isEqualTo(new Rial(14_500_000_000L));

        model.open(workbook("1405-13", "9500000000"));
        assertThat(model.bad()).isEqualTo(1);
        model.store(_ -> {});
        assertThat(taken).isEmpty();

        model.open(workbook("1405-06", "9500000000"));
        model.store(_ -> {});
        assertThat(taken).hasSize(2);
    }

    @Test
    void aBrokenWorkbookIsToldOf() throws Exception {
        Path broken = folder.resolve("broken.xlsx");
        Files.write(broken, new byte[] {'P', 'K', 3, 4, 0, 0});
        model.open(broken);
        assertThat(model.told().get().code()).isEqualTo("TABLE_WORKBOOK_BROKEN");
        assertThat(model.rows()).isEmpty();
    }

    private Path workbook(String period, String amount) throws Exception {
        Path file = folder.resolve("debts.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("debts");
            row(sheet, 0, "debt", "workshop", "kind", "period", "amount");
            row(sheet, 1, "B-1", "3101234567", "OVERDUE", period, amount);
            row(sheet, 2, "B-2", "3101234567", "CURRENT", "1405-05", "");
            sheet.value(2, 4, 5_000_000_000L);
        }
        return file;
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            sheet.value(row, i, cells[i]);
        }
    }
}
