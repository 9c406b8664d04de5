package ir.kargozar.printing;

import ir.kargozar.printing.sheet.Align;
import ir.kargozar.printing.sheet.Block;
import ir.kargozar.printing.sheet.Boxes;
import ir.kargozar.printing.sheet.Fields;
import ir.kargozar.printing.sheet.Fields.Field;
import ir.kargozar.printing.sheet.Furniture;
import ir.kargozar.printing.sheet.Island;
import ir.kargozar.printing.sheet.Items;
import ir.kargozar.printing.sheet.Letterhead;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.Paragraph;
import ir.kargozar.printing.sheet.Sheet;
import ir.kargozar.printing.sheet.Span;
import ir.kargozar.printing.sheet.Table;
import ir.kargozar.printing.sheet.Table.Column;
import ir.kargozar.text.Digits;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A sheet with everything that Persian printing gets wrong elsewhere. All persons in it are invented. */
final class SampleSheet {
    static final String CODE = "3101-05-00041-7";
    static final List<String> PARAGRAPHS = List.of(
            "این قرارداد به شمارهٔ SR-1403/0087-B در تاریخ ۱۴۰۳/۰۵/۲۳ میان شرکت پردازش داده‌های پارس (سهامی خاص) به"
                    + " شناسهٔ ملی ۱۰۱۰۲۳۴۵۶۷۸ و آقای محمّدرضا علیزاده‌لاهیجی به کد ملی ۰۰۱۲۳۴۵۶۷۸ منعقد می‌شود و"
                    + " مفاد آن برای هر دو طرف لازم‌الاجرا است.",
            "مادهٔ ۱ـ موضوع: ارائهٔ خدمات پشتیبانی نرم‌افزار «PostgreSQL 17» و سامانهٔ Release-2.4.1 مطابق پیوست"
                    + " (الف)؛ کالاهای با کد انبار WH-44/A-12 نیز مشمول‌اند.",
            "مادهٔ ۲ـ مبلغ کل قرارداد ۱۲٬۳۴۵٬۶۷۸ ریال به‌علاوهٔ مالیات بر ارزش افزوده است. هزینه‌های لاینحل، جزئی و"
                    + " مسئولیت‌های اضافی باید اعلام شود.",
            "نشانی: تهران، خیابان ولی‌عصر، پلاک ۱۲، واحد ۳؛ لایحهٔ کالا، ملأ، الآن، سؤال، رأی، مؤمن، هیئت، خانه‌ها،"
                    + " می‌خواهم، نمی‌توانسته‌ایم.");

    private SampleSheet() {}

    /** The words a reader must find again. */
    static List<String> tokens() {
        return PARAGRAPHS.stream()
                .flatMap(text -> Stream.of(text.split(" ", -1)))
                .distinct()
                .toList();
    }

    static Sheet plain() {
        return sheet(furniture());
    }

    static Furniture furniture() {
        return Furniture.numbered((page, pages) -> Digits.persian("صفحهٔ " + page + " از " + pages));
    }

    static Sheet sheet(Furniture furniture) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Letterhead(
                List.of("کارگزاری رسمی ۳۱۰۱", "اهواز"),
                "نمونهٔ برگه",
                "پیش‌نویس پیش‌فرض",
                List.of(Field.of("شماره", Island.of(Digits.persian(CODE)))),
                Letterhead.Code.of(CODE)));
        PARAGRAPHS.forEach(text -> blocks.add(Paragraph.of(text).aligned(Align.JUSTIFIED)));
        blocks.add(Fields.of(
                3,
                Field.of("کد ملی", Island.of(Digits.persian("0499370899"))),
                Field.of("شبا", Island.of("IR82 0540 1026 8002 0817 9090 02")).over(2)));
        blocks.add(Paragraph.heading("جدول"));
        blocks.add(table(6));
        blocks.add(new Items(List.of(
                new Items.Item("۱.", Paragraph.of("هر تغییر، تنها با الحاقیهٔ کتبی معتبر است.")),
                new Items.Item("۲.", Paragraph.of(Span.medium("تبصره: "), Span.of("مرجع حلّ اختلاف، دادگاه است."))))));
        blocks.add(new Boxes(
                List.of(Boxes.Box.of("امضای متقاضی", "لالهٔ کریمی‌نژاد"), Boxes.Box.of("مهر کارگزاری", "")), 60));
        return new Sheet(PaperSize.A4, "نمونهٔ برگه", blocks, furniture);
    }

    static Table table(int rows) {
        Table table = Table.of(
                Column.of("ردیف", 1).centred(),
                Column.of("شرح", 5),
                Column.of("شماره", 2),
                Column.of("مبلغ (ریال)", 2));
        for (int i = 1; i <= rows; i++) {
            table = table.row(
                    Digits.persian("" + i),
                    "پشتیبانی سامانهٔ لایحه‌نگار «نسخهٔ " + Digits.persian("" + i) + "»",
                    Island.of("PRJ-24" + i),
                    Digits.persian(String.format("%,d", 1_234_567L * i).replace(',', '٬')));
        }
        return table.total("", "جمع", "", "۲۵٬۹۲۵٬۹۰۷");
    }

    static byte[] pdf(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PersianEngine().print(sheet, out);
        return out.toByteArray();
    }
}
