package ir.kargozar.circular;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.scan.Scan;
import ir.kargozar.text.Line;
import ir.kargozar.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Real-looking circulars of a documents office, the same for the same seed. */
public final class SampleCirculars {
    private static final List<String> MATTERS = List.of(
            "پذیرش اسناد دندان‌پزشکی",
            "صورت‌حساب‌های بستری",
            "نسخه‌های الکترونیک دارو",
            "مدارک درمان ناباروری",
            "تأیید شمارهٔ حساب بیمه‌شدگان",
            "ارسال آمار ماهانه",
            "نگهداری اصل مدارک",
            "خدمات توان‌بخشی");
    private static final List<String> ORDERS = List.of(
            "از آغاز ماه آینده پرونده‌هایی که گواهی پزشک معالج ندارند پذیرفته نشوند.",
            "برگ صورت‌حساب باید سربرگ، تاریخ، شماره و مهر مرکز درمانی را داشته باشد.",
            "آمار عملکرد هر ماه تا پنجم ماه بعد به این دفتر فرستاده شود.",
            "نمایندهٔ کارگزاری در دورهٔ آموزش تکمیلی شرکت کند.",
            "پاسخ بانک دربارهٔ حساب پیش از پذیرش پرونده گرفته شود.",
            "مسئول حسن اجرای این دستور مسئول کارگزاری است.");

    private final Random random;
    private int given;

    public SampleCirculars(long seed) {
        random = new Random(seed);
    }

    public CircularNumber number() {
        return new CircularNumber("1000/" + (93 + random.nextInt(13)) + "/" + (5000 + ++given));
    }

    public CircularContent content(Scan... attachments) {
        List<String> lines = new ArrayList<>(List.of("سلام علیکم", ""));
        for (int i = 1; i <= 2 + random.nextInt(5); i++) {
            lines.add(i + "- " + ORDERS.get(random.nextInt(ORDERS.size())));
        }
        CircularKind kind = random.nextBoolean()
                ? new CircularKind("DIRECTIVE", new Line("دستورالعمل"))
                : new CircularKind("CIRCULAR", new Line("بخشنامه"));
        return new CircularContent(
                kind,
                new Line("دربارهٔ " + MATTERS.get(random.nextInt(MATTERS.size())) + " (" + ++given + ")"),
                new JalaliDate(1405, 1 + random.nextInt(8), 1 + random.nextInt(29)),
                new Passage(String.join("\n", lines)),
                List.of(attachments));
    }

    /** As typed at the desk. */
    public CircularEntry entry(Scan... attachments) {
        return entry(number(), false, List.of(), attachments);
    }

    public CircularEntry entry(CircularNumber number, boolean isCorrection, List<String> to, Scan... attachments) {
        CircularContent content = content(attachments);
        return new CircularEntry(
                new CircularEntry.Typed(
                        number.value(),
                        content.title().value(),
                        content.kind().code(),
                        content.dated().toString(),
                        content.text().value()),
                to,
                content.attachments(),
                isCorrection);
    }
}
