package ir.kargozar.printing;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Account;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.Paper;
import ir.kargozar.claim.PaperType;
import ir.kargozar.claim.Person;
import ir.kargozar.claim.Provider;
import ir.kargozar.claim.ProviderType;
import ir.kargozar.claim.Relation;
import ir.kargozar.claim.Representative;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.claim.Treatment;
import ir.kargozar.identity.InsuranceNumber;
import ir.kargozar.identity.Mobile;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.Sheba;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.text.Line;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Claims of invented people. */
final class Cases {
    static final String LONG_NAME =
            "سیده فاطمه‌الزهرا " + "میرمحمدصادقی‌لنگرودی ".repeat(8).strip();
    static final ClaimNumber NUMBER = new ClaimNumber(new OfficeCode("3101"), 1405, 41);
    static final JalaliDate RECEIVED = new JalaliDate(1405, 8, 2);

    private Cases() {}

    static Office office(boolean training) {
        return new Office(
                new OfficeCode("3101"), line("کارگزاری رسمی مهرآوران"), Desk.AGENCY, line("خوزستان"), training);
    }

    static Person person(String first, String last, Relation relation) {
        return new Person(
                new NationalId(relation == Relation.CHILD ? "0790419904" : "0499370899"),
                line(first),
                line(last),
                Optional.of(new InsuranceNumber("0012345678")),
                Optional.of(new JalaliDate(1360, 5, 12)),
                Optional.of(new Mobile("09121234567")),
                relation);
    }

    static ClaimContent content(Person insured, Optional<Person> main, Optional<Representative> representative) {
        Account account = new Account(
                new Sheba("IR820540102680020817909002"),
                new NationalId("0499370899"),
                Account.Confirmation.CONFIRMED,
                Optional.of(new JalaliDate(1405, 8, 1)));
        Treatment treatment = new Treatment(
                ClaimKind.INPATIENT,
                new Provider(line("بیمارستان مهر"), ProviderType.HOSPITAL, line("اهواز"), false),
                new JalaliDate(1405, 7, 1),
                new JalaliDate(1405, 7, 3));
        return new ClaimContent(insured, main, representative, account, treatment, RECEIVED, items(), papers());
    }

    static List<Item> items() {
        JalaliDate day = new JalaliDate(1405, 7, 3);
        return List.of(
                new Item(line("HOSPITALISATION"), line("7741"), day, new Rial(12_500_000)),
                new Item(line("لاپاراسکوپی"), line("A-118/05"), day, new Rial(3_250_000)));
    }

    static List<Paper> papers() {
        return List.of(
                new Paper(PaperType.HOSPITAL_BILL, true, 3),
                new Paper(PaperType.PHYSICIAN_CERTIFICATE, true, 1),
                new Paper(PaperType.CASE_SUMMARY, false, 2),
                new Paper(PaperType.ACCOUNT_FORM, true, 1));
    }

    static Claim<ClaimState.Accepted> accepted() {
        return accepted(content(person("لالهٔ", "کریمی‌نژاد", Relation.MAIN), Optional.empty(), Optional.empty()));
    }

    /** One invoice, the four papers of the outpatient pack. */
    static Claim<ClaimState.Accepted> small() {
        ClaimContent content = accepted().content();
        return accepted(new ClaimContent(
                content.insured(),
                content.mainInsured(),
                content.representative(),
                content.account(),
                content.treatment(),
                RECEIVED,
                content.items().subList(0, 1),
                content.papers()));
    }

    static Claim<ClaimState.Accepted> accepted(ClaimContent content) {
        return new Claim<>(new UUID(1, 2), NUMBER, 2, content, new ClaimState.Accepted(RECEIVED));
    }

    /** Somebody of that first name, without invoices and papers. */
    static Claim<ClaimState.Accepted> named(String firstName) {
        ClaimContent content = content(person(firstName, "حسینی", Relation.MAIN), Optional.empty(), Optional.empty());
        return accepted(new ClaimContent(
                content.insured(),
                content.mainInsured(),
                content.representative(),
                content.account(),
                content.treatment(),
                RECEIVED,
                List.of(),
                List.of()));
    }

    /** A dependant with an endless name, brought by a representative, with many papers and invoices. */
    static Claim<ClaimState.Accepted> crowded() {
        Representative brought = new Representative(new NationalId("1583250689"), line(LONG_NAME), Optional.empty());
        ClaimContent content = content(
                person("نیکی", "حسینی", Relation.CHILD),
                Optional.of(person(LONG_NAME.substring(0, 16), LONG_NAME, Relation.MAIN)),
                Optional.of(brought));
        List<Item> items = IntStream.range(0, 30)
                .mapToObj(i -> new Item(line("VISIT"), line("" + (9000 + i)), RECEIVED, new Rial(1_000_000 + i)))
                .toList();
        return accepted(new ClaimContent(
                content.insured(),
                content.mainInsured(),
                content.representative(),
                content.account(),
                content.treatment(),
                RECEIVED,
                items,
                content.papers()));
    }

    static Claim<ClaimState.Returned> returned() {
        List<ReturnReason> reasons = List.of(
                new ReturnReason("NO_ORIGINAL", "به جای اصل مدرک، رونوشت آن آورده شده است.", "اصل مدرک را بیاورید."),
                new ReturnReason(
                        "NO_STAMP",
                        "مدرک مهر و امضای پزشک یا مرکز درمانی را ندارد.",
                        "مدرک را نزد صادرکنندهٔ آن ببرید تا مهر و امضا شود."));
        return new Claim<>(
                new UUID(1, 3),
                NUMBER,
                2,
                accepted().content(),
                new ClaimState.Returned(new JalaliDate(1405, 8, 3), reasons));
    }

    static Line line(String text) {
        return new Line(text);
    }
}
