package ir.kargozar.exchange;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Account;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.Paper;
import ir.kargozar.claim.PaperType;
import ir.kargozar.claim.Person;
import ir.kargozar.claim.Provider;
import ir.kargozar.claim.ProviderType;
import ir.kargozar.claim.Relation;
import ir.kargozar.claim.Treatment;
import ir.kargozar.handover.parcel.PackageRecord.SentClaim;
import ir.kargozar.identity.InsuranceNumber;
import ir.kargozar.identity.Mobile;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.Sheba;
import ir.kargozar.money.Rial;
import ir.kargozar.scan.ChosenScan;
import ir.kargozar.scan.ReadyScan;
import ir.kargozar.text.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Seeded claims of invented people. */
public final class SampleClaims {
    private static final List<String> FIRST =
            List.of("لاله", "بهمن", "نسترن", "کیوان", "شهره", "آرش", "پروین", "جمشید");
    private static final List<String> LAST =
            List.of("کریمی‌نژاد", "بهرام‌پور", "سروستانی", "گل‌محمدی", "دشت‌آرا", "نیک‌سرشت", "کوهستانی", "مهرجو");
    private static final List<String> CENTRE =
            List.of("بیمارستان مهر", "درمانگاه بهار", "داروخانهٔ سپید", "آزمایشگاه دانش");
    private static final List<String> CITY = List.of("اهواز", "دزفول", "آبادان", "شوشتر");

    private final Random random;
    private final OfficeCode agency;
    private int serial;

    public SampleClaims(long seed, OfficeCode agency) {
        this.random = new Random(seed);
        this.agency = agency;
    }

    public List<SentClaim> take(int count) {
        List<SentClaim> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            claims.add(next());
        }
        return claims;
    }

    public SentClaim next() {
        serial++;
        ClaimContent content = content();
        UUID id = new UUID(
                ((0x0192_F000_0000L + serial) << 16) + 0x7000 + random.nextInt(0x1000),
                (random.nextLong() >>> 2) + 0x8000_0000_0000_0000L);
        return new SentClaim(id, new ClaimNumber(agency, 1405, serial), 3, content.receivedOn(), content, List.of());
    }

    /** The next claim, with these scans hanging on it. */
    public SentClaim next(ReadyScan... scans) {
        SentClaim bare = next();
        return new SentClaim(
                bare.id(),
                bare.number(),
                bare.revision(),
                bare.acceptedOn(),
                bare.content(),
                Arrays.stream(scans)
                        .map(ready -> new ChosenScan(ready.scan(), Optional.of(PaperType.HOSPITAL_BILL)))
                        .toList());
    }

    public ClaimContent content() {
        int day = 1 + random.nextInt(20);
        JalaliDate from = new JalaliDate(1405, 7, day);
        JalaliDate to = new JalaliDate(1405, 7, day + random.nextInt(5));
        Person insured = person();
        Sheba sheba = Sheba.ofAccount("013" + digits(19));
        Account account = new Account(
                sheba, insured.nationalId(), Account.Confirmation.CONFIRMED, Optional.of(new JalaliDate(1405, 8, 1)));
        Provider provider = new Provider(line(pick(CENTRE)), ProviderType.HOSPITAL, line(pick(CITY)), false);
        ClaimKind kind = pick(List.of(ClaimKind.values()));
        List<Item> items = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            items.add(new Item(
                    line("HOSPITALISATION"),
                    line(Integer.toString(1000 + random.nextInt(90000))),
                    to,
                    new Rial(10_000L * (1 + random.nextInt(5000)))));
        }
        List<Paper> papers = List.of(
                new Paper(PaperType.HOSPITAL_BILL, true, 1 + random.nextInt(4)),
                new Paper(PaperType.CASE_SUMMARY, true, 1),
                new Paper(PaperType.IDENTITY, false, 1));
        return new ClaimContent(
                insured,
                Optional.empty(),
                Optional.empty(),
                account,
                new Treatment(kind, provider, from, to),
                new JalaliDate(1405, 8, 1 + random.nextInt(28)),
                items,
                papers);
    }

    private Person person() {
        return new Person(
                nationalId(),
                line(pick(FIRST)),
                line(pick(LAST)),
                Optional.of(InsuranceNumber.of(digits(10)).orThrow()),
                Optional.of(new JalaliDate(1330 + random.nextInt(60), 1 + random.nextInt(12), 1 + random.nextInt(29))),
                Optional.of(Mobile.of("0912" + digits(7)).orThrow()),
                Relation.MAIN);
    }

    private NationalId nationalId() {
        String nine = digits(9);
        for (int check = 0; check < 10; check++) {
            if (NationalId.of(nine + check) instanceof ir.kargozar.text.Parsed.Valid<NationalId>(NationalId id)) {
                return id;
            }
        }
        return nationalId();
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString().toUpperCase(Locale.ROOT);
    }

    private <T> T pick(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    private static Line line(String text) {
        return Line.of(text).orThrow();
    }
}
