package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.Person;
import ir.kargozar.claim.Provider;
import ir.kargozar.claim.ProviderType;
import ir.kargozar.claim.Relation;
import ir.kargozar.claim.Status;
import ir.kargozar.claim.Treatment;
import ir.kargozar.identity.InsuranceNumber;
import ir.kargozar.identity.NationalId;
import ir.kargozar.log.Change;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Line;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaimSearchTest extends OnEachEngine {
    private static final Change CHANGE = new Change("زهرا", "claim.drafted");
    private final Made made = new Made(11);
    private final ClaimNumber wanted = made.number(41);
    private Claims claims;

    @BeforeEach
    void addOneAmongOthers() {
        claims = workspace.claims();
        claims.add(
                IntStream.rangeClosed(1, 40)
                        .mapToObj(i -> made.draft(made.number(i)))
                        .toList(),
                CHANGE);
        claims.add(List.of(claim("ژیلا", "یزدان‌پناهی")), CHANGE);
    }

    private Claim<ClaimState.Draft> claim(String first, String last) {
        ClaimContent content = content(first, last);
        return Claim.draft(made.draft(wanted).id(), wanted, content);
    }

    private ClaimContent content(String first, String last) {
        ClaimContent content = made.content();
        Person person = new Person(
                new NationalId("0499370899"),
                new Line(first),
                new Line(last),
                Optional.of(new InsuranceNumber("0012345678")),
                Optional.empty(),
                Optional.empty(),
                Relation.MAIN);
        Provider provider = new Provider(new Line("بیمارستان كوثر"), ProviderType.HOSPITAL, new Line("اهواز"), false);
        Treatment old = content.treatment();
        return new ClaimContent(
                person,
                Optional.empty(),
                Optional.empty(),
                content.account(),
                new Treatment(old.kind(), provider, old.from(), old.to()),
                content.receivedOn(),
                content.items(),
                content.papers());
    }

    private List<ClaimNumber> found(String text) {
        return claims.list(ClaimQuery.ALL.text(text)).lines().stream()
                .map(ClaimLine::number)
                .toList();
    }

    @Test
    void findsByTheBeginningOfEveryKindOfWord() {
        assertThat(List.of("ژیلا", "ژی", "یزدا", "0499370899", "04993", "۰۴۹۹۳۷", "0012345678", "کوثر", "كوث"))
                .allSatisfy(typed -> assertThat(found(typed)).containsExactly(wanted));
    }

    @Test
    void findsAWordWithZwnjHoweverItIsTyped() {
        assertThat(List.of("یزدان‌پناهی", "یزدان پناهی", "یزدانپناهی", "پناهی", "ژیلا یزدانپ", "یزدان‌پناهی ژیلا"))
                .allSatisfy(typed -> assertThat(found(typed)).containsExactly(wanted));
    }

    @Test
    void findsAWordWithoutZwnjWhenTypedWithABlank() {
        claims.add(
                List.of(Claim.draft(made.draft(made.number(42)).id(), made.number(42), content("هما", "گلستانپور"))),
                CHANGE);
        assertThat(found("گلستان پور")).containsExactly(made.number(42));
        assertThat(found("هما گلستان‌پور")).containsExactly(made.number(42));
    }

    @Test
    void findsByNumberInAnyDigits() {
        assertThat(found(wanted.toString())).containsExactly(wanted);
        assertThat(found("۴۱")).contains(wanted);
    }

    @Test
    void findsByNumberWithAndWithoutDashesAndAgency() {
        String[] parts = wanted.toString().split("-", 4);
        String year = parts[1];
        String serial = parts[2] + "-" + parts[3];
        assertThat(List.of(
                        wanted.toString().replace("-", ""),
                        year + "-" + serial,
                        (year + serial).replace("-", ""),
                        serial,
                        Digits.persian(wanted.toString()),
                        Digits.persian(serial)))
                .allSatisfy(typed -> assertThat(found(typed)).containsExactly(wanted));
    }

    @Test
    void findsByAmountInRialsOrTomanHoweverGrouped() {
        long rials = claims.find(wanted).orElseThrow().content().amount().value();
        String grouped = new Rial(rials).grouped();
        assertThat(List.of(
                        Long.toString(rials),
                        grouped,
                        Digits.persian(grouped),
                        grouped.replace('٬', ','),
                        grouped.replace('٬', ' '),
                        Long.toString(rials / 10),
                        "ژیلا " + grouped))
                .allSatisfy(typed -> assertThat(found(typed)).contains(wanted));
        assertThat(found("ژیلا " + (rials + 1))).isEmpty();
        assertThat(found("ژیلا " + rials / 1000)).as("an amount is found whole").isEmpty();
    }

    @Test
    void wantsEveryWord() {
        assertThat(found("ژیلا بیمارستان")).containsExactly(wanted);
        assertThat(found("ژیلا داروخانه")).isEmpty();
    }

    @Test
    void findsNothingForMarksAndHostileText() {
        assertThat(List.of("\"", "* OR *", "'; DROP TABLE claim; --", "***", "NEAR(ژیلا)", ":*&|!", "\0"))
                .allSatisfy(typed -> assertThat(found(typed)).isEmpty());
        assertThat(found("ژیلا\"")).containsExactly(wanted);
    }

    @Test
    void blanksAreNoSearch() {
        assertThat(found("  ")).hasSize(41);
    }

    @Test
    void findsByWhatAClaimSaysNow() {
        Claim<?> stored = claims.find(wanted).orElseThrow();
        claims.update(
                new Claim<>(stored.id(), wanted, 2, content("ژیلا", "مهرآرا"), new ClaimState.Draft()),
                new Change("زهرا", "claim.corrected"));
        assertThat(found("یزدان")).isEmpty();
        assertThat(found("مهرآ")).containsExactly(wanted);
        assertThat(found("ژیلا")).containsExactly(wanted);
    }

    @Test
    void pagesThroughWhatIsFoundNewestNumberFirst() {
        ClaimQuery query = ClaimQuery.ALL.text("درمانگاه").limit(15);
        ClaimLine.Page first = claims.list(query);
        ClaimLine.Page second = claims.list(query.after(first.lines().getLast().number()));
        assertThat(first.more()).isTrue();
        assertThat(first.lines()).first().extracting(ClaimLine::number).isEqualTo(made.number(40));
        assertThat(second.lines()).first().extracting(ClaimLine::number).isEqualTo(made.number(25));
        assertThat(claims.list(query.status(Status.ACCEPTED)).lines()).isEmpty();
    }
}
