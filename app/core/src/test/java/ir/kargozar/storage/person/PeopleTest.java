package ir.kargozar.storage.person;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Account;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Person;
import ir.kargozar.claim.Relation;
import ir.kargozar.claim.people.KnownPerson;
import ir.kargozar.identity.InsuranceNumber;
import ir.kargozar.identity.Mobile;
import ir.kargozar.identity.NationalId;
import ir.kargozar.log.Change;
import ir.kargozar.storage.Made;
import ir.kargozar.storage.OnEachEngine;
import ir.kargozar.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeopleTest extends OnEachEngine {
    private static final Change CHANGE = new Change("زهرا", "claim.drafted");
    private static final NationalId LALEH = new NationalId("0499370899");
    private static final NationalId KIAN = new NationalId("0790419904");

    private final Made made = new Made(5);
    private int serial;

    private static Person laleh(String last, String mobile) {
        return new Person(
                LALEH,
                new Line("لاله"),
                new Line(last),
                Optional.of(new InsuranceNumber("0012345678")),
                Optional.of(new JalaliDate(1360, 5, 12)),
                mobile.isEmpty() ? Optional.empty() : Optional.of(new Mobile(mobile)),
                Relation.MAIN);
    }

    private static Person kian() {
        return new Person(
                KIAN,
                new Line("کیان"),
                new Line("کریمی‌نژاد"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Relation.CHILD);
    }

    private ClaimContent content(Person insured, Optional<Person> main, JalaliDate day) {
        ClaimContent any = made.content();
        Account account = any.account();
        return new ClaimContent(
                insured,
                main,
                Optional.empty(),
                new Account(
                        account.sheba(),
                        main.orElse(insured).nationalId(),
                        account.confirmation(),
                        account.confirmedOn()),
                any.treatment(),
                day,
                any.items(),
                any.papers());
    }

    private Claim<?> add(ClaimContent content) {
        ClaimNumber number = made.number(++serial);
        Claim<?> claim = Claim.draft(made.draft(number).id(), number, content);
        workspace.claims().add(List.of(claim), CHANGE);
        return claim;
    }

    private void correct(Claim<?> claim, ClaimContent content) {
        workspace
                .claims()
                .update(
                        new Claim<>(claim.id(), claim.number(), claim.revision() + 1, content, new ClaimState.Draft()),
                        CHANGE);
    }

    private Optional<KnownPerson> known(NationalId id) {
        return workspace.people().find(id);
    }

    private List<NationalId> found(String typed) {
        return workspace.people().search(typed, 20).stream()
                .map(Person::nationalId)
                .toList();
    }

    @Test
    void recallsAnInsuredPersonAndTheAccount() {
        ClaimContent content = content(laleh("کریمی‌نژاد", "09121234567"), Optional.empty(), Made.DAY);
        add(content);
        assertThat(known(LALEH))
                .contains(new KnownPerson(
                        content.insured(), Optional.empty(), content.account().sheba()));
        assertThat(known(KIAN)).isEmpty();
    }

    @Test
    void recallsADependantWithTheMainInsured() {
        Person main = laleh("کریمی‌نژاد", "09121234567");
        ClaimContent content = content(kian(), Optional.of(main), Made.DAY);
        add(content);
        assertThat(known(KIAN))
                .contains(new KnownPerson(
                        kian(), Optional.of(main), content.account().sheba()));
        assertThat(known(LALEH)).map(KnownPerson::person).contains(main);
    }

    @Test
    void keepsWhatTheNewestClaimByDayOfReceiptSays() {
        add(content(laleh("تازه", "09121234567"), Optional.empty(), Made.DAY));
        add(content(laleh("کهنه", "09351234567"), Optional.empty(), Made.DAY.plusDays(-1)));
        assertThat(known(LALEH)).map(known -> known.person().lastName()).contains(new Line("تازه"));
        add(content(laleh("تازه‌تر", ""), Optional.empty(), Made.DAY.plusDays(1)));
        assertThat(known(LALEH)).map(KnownPerson::person).contains(laleh("تازه‌تر", "09121234567"));
    }

    @Test
    void anOlderClaimOnlyFillsWhatTheNewestLeavesOut() {
        add(content(laleh("تازه", ""), Optional.empty(), Made.DAY));
        add(content(laleh("کهنه", "09351234567"), Optional.empty(), Made.DAY.plusDays(-1)));
        assertThat(known(LALEH)).map(KnownPerson::person).contains(laleh("تازه", "09351234567"));
    }

    @Test
    void aPensionerStaysOneWhenADependantsClaimNamesHim() {
        Person main = laleh("کریمی‌نژاد", "");
        Person pensioner = new Person(
                main.nationalId(),
                main.firstName(),
                main.lastName(),
                main.insuranceNumber(),
                main.birthDate(),
                main.mobile(),
                Relation.PENSIONER);
        add(content(pensioner, Optional.empty(), Made.DAY));
        add(content(kian(), Optional.of(main), Made.DAY.plusDays(1)));
        assertThat(known(LALEH)).map(known -> known.person().relation()).contains(Relation.PENSIONER);
    }

    @Test
    void manyClaimsOfOneBatchNameOnePersonOnce() {
        List<Claim<?>> claims = new ArrayList<>();
        for (int i = 1; i <= 450; i++) {
            ClaimContent content = i % 3 == 0
                    ? content(laleh("کریمی‌نژاد" + i, ""), Optional.empty(), Made.DAY.plusDays(i % 7))
                    : made.content();
            claims.add(Claim.draft(made.draft(made.number(i)).id(), made.number(i), content));
        }
        workspace.claims().add(claims, CHANGE);
        assertThat(found("0499370899")).containsExactly(LALEH);
        assertThat(known(LALEH)).map(known -> known.person().lastName()).contains(new Line("کریمی‌نژاد447"));
        assertThat(claims)
                .allSatisfy(claim -> assertThat(known(claim.content().insured().nationalId()))
                        .isPresent());
    }

    @Test
    void findsByTheBeginningOfEveryWordHoweverItIsTyped() {
        add(content(laleh("کریمی‌نژاد", ""), Optional.empty(), Made.DAY));
        add(made.content());
        assertThat(List.of(
                        "لاله",
                        "لا کر",
                        "نژاد لاله",
                        "كريمي نژ",
                        "کریمینژاد",
                        "لاله کریمینژ",
                        "0499",
                        "۰۴۹۹۳۷۰۸۹۹",
                        "٠٠١٢٣٤٥",
                        "049-937089-9",
                        "کریمی 0499"))
                .allSatisfy(typed -> assertThat(found(typed)).contains(LALEH));
        assertThat(List.of("لاله احمدی", "ریمی", "", " ", "***", "\" OR *"))
                .allSatisfy(typed -> assertThat(found(typed)).doesNotContain(LALEH));
    }

    @Test
    void wholeWordsComeBeforeBeginnings() {
        NationalId[] ids = {new NationalId("0932833810"), new NationalId("1234567891"), new NationalId("2540201288")};
        String[] names = {"رضایی", "رضا", "رضازاده"};
        for (int i = 0; i < ids.length; i++) {
            Person like = laleh(names[i], "");
            add(content(
                    new Person(
                            ids[i],
                            like.firstName(),
                            like.lastName(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Relation.MAIN),
                    Optional.empty(),
                    Made.DAY));
        }
        assertThat(found("رضا")).hasSize(3).first().isEqualTo(ids[1]);
        assertThat(workspace.people().search("رضا", 1))
                .extracting(Person::nationalId)
                .containsExactly(ids[1]);
        assertThat(workspace.people().search("رضا", 0)).isEmpty();
    }

    @Test
    void isFoundByTheNameAfterItsCorrectionOnly() {
        Claim<?> claim = add(content(laleh("کریمی‌نژاد", ""), Optional.empty(), Made.DAY));
        correct(claim, content(laleh("احمدی", ""), Optional.empty(), Made.DAY));
        assertThat(found("کریمی")).isEmpty();
        assertThat(found("احمدی")).containsExactly(LALEH);
    }

    @Test
    void forgetsAPersonWhomNoClaimNamesAnyMore() {
        Claim<?> wrong = add(content(kian(), Optional.of(laleh("کریمی‌نژاد", "")), Made.DAY));
        Claim<?> other = add(content(laleh("کریمی‌نژاد", ""), Optional.empty(), Made.DAY));
        ClaimContent anybody = made.content();
        correct(wrong, anybody);
        assertThat(known(KIAN)).isEmpty();
        assertThat(found("کیان کریمی")).isEmpty();
        assertThat(known(LALEH)).as("another claim names her").isPresent();
        correct(other, anybody);
        assertThat(known(LALEH)).isEmpty();
        assertThat(found("0499370899")).isEmpty();
    }

    @Test
    void keepsNobodyOfAClaimThatIsUndone() {
        try {
            workspace.transactions().within(() -> {
                add(content(laleh("کریمی‌نژاد", ""), Optional.empty(), Made.DAY));
                throw new IllegalStateException("undone");
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("undone");
        }
        assertThat(known(LALEH)).isEmpty();
        assertThat(found("لاله")).isEmpty();
    }
}
