package ir.kargozar.training.report;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Line;
import java.util.List;

/** A certificate of an invented person. */
public final class Certificates {
    private Certificates() {}

    public static Certificate ofRepresentative() {
        return new Certificate(
                "1405-0007",
                new Certificate.Person(
                        new NationalId("0499370899"), new Line("لالهٔ کریمی‌نژاد"), new OfficeCode("3101")),
                new Certificate.Issued(new OfficeCode("OFFICE-31"), new JalaliDate(1405, 9, 5)),
                List.of(new JalaliDate(1405, 8, 12), new JalaliDate(1405, 8, 20), new JalaliDate(1405, 9, 4)),
                new Line("مریم یوسفی"));
    }
}
