package ir.kargozar.storage;

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
import ir.kargozar.claim.Treatment;
import ir.kargozar.identity.InsuranceNumber;
import ir.kargozar.identity.Mobile;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.Sheba;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Claims for tests of the store: the same for the same seed, valid, nobody's own. */
public final class Made {
    public static final JalaliDate DAY = new JalaliDate(1405, 8, 2);
    private static final List<String> FIRST = List.of("لاله", "محمد", "فاطمه", "حسین", "مریم", "کیان", "طاهره");
    private static final List<String> LAST = List.of("کریمی‌نژاد", "احمدی", "رضایی اصل", "موسوی", "شوشتری", "قاسم‌پور");

    private final Random random;
    private long made;

    public Made(long seed) {
        this.random = new Random(seed);
    }

    public ClaimNumber number(int serial) {
        return new ClaimNumber(Engine.AGENCY.code(), 1405, serial);
    }

    public Claim<ClaimState.Draft> draft(ClaimNumber number) {
        return Claim.draft(id(), number, content());
    }

    public Claim<ClaimState.Accepted> accepted(ClaimNumber number) {
        return new Claim<>(id(), number, 1, content(), new ClaimState.Accepted(DAY));
    }

    /** A claim of every optional part, dependant and representative too, about every other time. */
    public ClaimContent content() {
        boolean dependant = random.nextBoolean();
        Person insured = person(dependant ? Relation.CHILD : Relation.MAIN);
        Optional<Person> main = dependant ? Optional.of(person(Relation.MAIN)) : Optional.empty();
        JalaliDate from = DAY.plusDays(-random.nextInt(20));
        return new ClaimContent(
                insured,
                main,
                random.nextBoolean() ? Optional.of(bearer()) : Optional.empty(),
                account(main.orElse(insured)),
                new Treatment(any(ClaimKind.values()), provider(), from, from.plusDays(random.nextInt(3))),
                DAY.plusDays(random.nextInt(5)),
                items(from),
                List.of(
                        new Paper(PaperType.OFFICIAL_RECEIPT, true, 1 + random.nextInt(5)),
                        new Paper(PaperType.PHYSICIAN_ORDER, random.nextBoolean(), 1),
                        new Paper(PaperType.IDENTITY, false, 2)));
    }

    private List<Item> items(JalaliDate day) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            items.add(new Item(
                    new Line("VISIT"),
                    new Line(Integer.toString(random.nextInt(1_000_000))),
                    day,
                    new Rial(10_000L * (1 + random.nextInt(5_000)))));
        }
        return items;
    }

    private Provider provider() {
        return new Provider(
                new Line("درمانگاه شمارهٔ " + random.nextInt(100)),
                any(ProviderType.values()),
                new Line("اهواز"),
                random.nextInt(5) == 0);
    }

    private Account account(Person owner) {
        String twentyTwo = String.format(Locale.ROOT, "013%019d", random.nextInt(1_000_000_000));
        boolean confirmed = random.nextBoolean();
        return new Account(
                Sheba.ofAccount(twentyTwo),
                owner.nationalId(),
                confirmed ? Account.Confirmation.CONFIRMED : Account.Confirmation.UNKNOWN,
                confirmed ? Optional.of(DAY) : Optional.empty());
    }

    private Person person(Relation relation) {
        return new Person(
                nationalId(),
                new Line(FIRST.get(random.nextInt(FIRST.size()))),
                new Line(LAST.get(random.nextInt(LAST.size()))),
                random.nextBoolean()
                        ? Optional.of(new InsuranceNumber(String.format(Locale.ROOT, "%010d", random.nextInt(1 << 30))))
                        : Optional.empty(),
                random.nextBoolean() ? Optional.of(new JalaliDate(1360, 5, 12)) : Optional.empty(),
                random.nextBoolean() ? Optional.of(new Mobile("09121234567")) : Optional.empty(),
                relation);
    }

    private Representative bearer() {
        return new Representative(nationalId(), new Line("نمایندهٔ آزمون"), Optional.of(new Mobile("09351234567")));
    }

    /** A made name that is not this one. */
    static String nameOtherThan(String name) {
        return name.startsWith(FIRST.getFirst())
                ? FIRST.getLast() + " " + LAST.getLast()
                : FIRST.getFirst() + " " + LAST.getLast();
    }

    NationalId nationalId() {
        String nine = String.format(Locale.ROOT, "%09d", 10_000_000 + random.nextInt(900_000_000));
        return new NationalId(nine + NationalId.checkDigit(nine));
    }

    /** A UUIDv7 of a clock that goes on by a millisecond an id. */
    private UUID id() {
        return new UUID(
                ((1_790_000_000_000L + made++) << 16) | 0x7000L | random.nextInt(1 << 12),
                (random.nextLong() & Long.MAX_VALUE >>> 1) | Long.MIN_VALUE);
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
