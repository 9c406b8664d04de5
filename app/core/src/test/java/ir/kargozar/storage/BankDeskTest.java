package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.bank.AccountClaims;
import ir.kargozar.bank.AnswerLine;
import ir.kargozar.bank.AnswerLine.Kind;
import ir.kargozar.bank.AnswerPreview;
import ir.kargozar.bank.AskedList;
import ir.kargozar.bank.BankDesk;
import ir.kargozar.bank.Decision;
import ir.kargozar.bank.Mismatch;
import ir.kargozar.claim.Account;
import ir.kargozar.claim.Account.Confirmation;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.rules.RulePacks;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bank is asked once, answers are taken once, and a person decides where they do not fit. */
@SuppressWarnings("NullAway.Init") // JUnit calls openDesk before each test
class BankDeskTest extends OnEachEngine {
    private static final String HEAD = "شبا,کد ملی,نام,پاسخ,دلیل\n";
    private static final String WHO = "زهرا";
    private static final List<Mismatch> KINDS = List.of(Mismatch.values());
    private final Texts texts = Texts.of(Language.FA);
    private final Made made = new Made(41);
    private BankDesk desk;
    private int serial = 1_000;

    @BeforeEach
    void openDesk() {
        desk = new BankDesk(
                workspace.bankAccounts(),
                new AccountClaims(workspace.bankAccounts(), workspace.claims()),
                workspace.transactions(),
                new ClaimDesk.Words(Engine.CLOCK, texts),
                new BankDesk.Own(Engine.AGENCY.code(), Optional.empty()));
    }

    private ClaimDesk counter() {
        return new ClaimDesk(
                workspace.claims(),
                RulePacks.load(Optional.empty(), texts).in(Engine.AGENCY.province()),
                workspace.transactions(),
                Engine.AGENCY,
                new ClaimDesk.Words(Engine.CLOCK, texts));
    }

    private static ClaimContent unknown(ClaimContent content) {
        Account account = content.account();
        return content.with(new Account(account.sheba(), account.owner(), Confirmation.UNKNOWN, Optional.empty()));
    }

    private Claim<?> stored(ClaimContent content, ClaimState state) {
        ClaimNumber number = made.number(++serial);
        Claim<?> claim = new Claim<>(made.draft(number).id(), number, 1, content, state);
        workspace.claims().add(List.of(claim), new Change(WHO, "claim.accepted"));
        return claim;
    }

    private Claim<?> accepted() {
        return stored(unknown(made.content()), new ClaimState.Accepted(Made.DAY));
    }

    private Account account(Claim<?> claim) {
        return workspace.claims().find(claim.number()).orElseThrow().content().account();
    }

    private AnswerPreview preview(String... rows) {
        return desk.preview(
                new ByteArrayInputStream((HEAD + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    private static String row(Claim<?> claim, String answer, String reason) {
        return row(claim, claim.content().payee().fullName(), answer, reason);
    }

    private static String row(Claim<?> claim, String name, String answer, String reason) {
        Account account = claim.content().account();
        return String.join(",", account.sheba().value(), account.owner().value(), name, answer, reason);
    }

    private String csv(AskedList list) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        desk.write(list.number(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void refused(String code, Runnable what) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private long log() {
        return ((ChangeLog.Verdict.Whole) workspace.log().verify()).rows();
    }

    @Test
    void asksAboutEachAccountOnceAndRemembersTheList() {
        Claim<?> first = accepted();
        Claim<?> same = stored(first.content(), new ClaimState.Draft());
        stored(
                made.content()
                        .with(new Account(
                                first.content().account().sheba(),
                                made.nationalId(),
                                Confirmation.CONFIRMED,
                                Optional.of(Made.DAY))),
                new ClaimState.Accepted(Made.DAY));

        AskedList list = desk.makeList(false, WHO);

        assertThat(list).isEqualTo(new AskedList(1, new ClaimDesk.Words(Engine.CLOCK, texts).today(), 1, 1));
        assertThat(account(first).confirmation()).isEqualTo(Confirmation.ASKED);
        assertThat(account(same).confirmation()).isEqualTo(Confirmation.ASKED);
        assertThat(csv(list).lines())
                .hasSize(2)
                .last()
                .asString()
                .isEqualTo("1," + first.content().account().sheba() + ","
                        + first.content().account().owner() + ","
                        + first.content().payee().fullName() + ",1,,");
        assertThat(csv(list)).startsWith("\uFEFFردیف,");
        refused("BANK_NOTHING_TO_ASK", () -> desk.makeList(false, WHO));
        assertThat(desk.makeList(true, WHO).number()).isEqualTo(2);
        assertThat(desk.lists()).extracting(AskedList::number).containsExactly(2L, 1L);
        refused("BANK_LIST_UNKNOWN", () -> desk.write(3, new ByteArrayOutputStream()));
        assertThat(workspace.log().of("bank list 1")).hasSize(1);
    }

    @Test
    void answersReachEveryClaimWithTheAccountAndThoseThatComeLater() {
        Claim<?> good = accepted();
        Claim<?> alsoGood = stored(good.content(), new ClaimState.Draft());
        Claim<?> bad = accepted();
        desk.makeList(false, WHO);
        AnswerPreview preview = preview(row(good, "تأیید شد", ""), row(bad, "رد", "حساب بسته است"));

        assertThat(preview.lines()).extracting(AnswerLine::kind).containsExactly(Kind.CONFIRMED, Kind.REJECTED);
        assertThat(account(good).confirmation()).as("a preview changes nothing").isEqualTo(Confirmation.ASKED);
        BankDesk.Applied applied = desk.apply(preview, Map.of(), WHO);

        assertThat(applied).isEqualTo(new BankDesk.Applied(1, 1, 3, 0));
        var today = new ClaimDesk.Words(Engine.CLOCK, texts).today();
        for (Claim<?> each : List.of(good, alsoGood)) {
            assertThat(account(each).confirmation()).isEqualTo(Confirmation.CONFIRMED);
            assertThat(account(each).confirmedOn()).contains(today);
        }
        assertThat(account(bad).confirmation()).isEqualTo(Confirmation.REJECTED);
        assertThat(workspace
                        .claims()
                        .lastWord(account(good).sheba(), account(good).owner()))
                .contains(account(good));
        assertThat(desk.rejected(9)).singleElement().satisfies(rejected -> {
            assertThat(rejected.claims()).containsExactly(bad.number());
            assertThat(rejected.account().word().orElseThrow().reason()).isEqualTo("حساب بسته است");
        });
        Claim<?> later =
                ((ClaimDesk.Outcome.Done) counter().add(unknown(good.content()), ClaimDesk.Intake.DRAFT, WHO)).claim();
        assertThat(account(later)).isEqualTo(account(good));
        assertThat(counter().assess(unknown(bad.content()), Optional.empty()).problems())
                .extracting("code")
                .contains("ACCOUNT_REJECTED");
        Account other = made.content().account();
        Account changed = new Account(other.sheba(), account(good).owner(), Confirmation.UNKNOWN, Optional.empty());
        Claim<?> changedSheba = ((ClaimDesk.Outcome.Done)
                        counter().add(good.content().with(changed), ClaimDesk.Intake.DRAFT, WHO))
                .claim();
        assertThat(account(changedSheba).confirmation()).isEqualTo(Confirmation.UNKNOWN);
    }

    @Test
    void whatIsInAPackageStaysAsItWasSent() {
        Claim<?> sent = stored(unknown(made.content()), new ClaimState.Packaged(Made.DAY, Engine.AGENCY.code(), 1));
        desk.makeList(false, WHO);
        desk.apply(preview(row(sent, "تأیید", "")), Map.of(), WHO);

        assertThat(workspace.claims().find(sent.number()).orElseThrow()).isEqualTo(sent);
        assertThat(workspace
                        .claims()
                        .lastWord(account(sent).sheba(), account(sent).owner()))
                .map(Account::confirmation)
                .contains(Confirmation.CONFIRMED);
        assertThat(desk.counts()).containsEntry(Confirmation.UNKNOWN, 0L).containsEntry(Confirmation.CONFIRMED, 1L);
    }

    @Test
    void aStampedFormOfAnEarlierClaimCountsForTheNext() {
        ClaimContent stamped = made.content();
        Account account = new Account(
                stamped.account().sheba(), stamped.account().owner(), Confirmation.CONFIRMED, Optional.of(Made.DAY));
        stored(stamped.with(account), new ClaimState.Accepted(Made.DAY));

        assertThat(workspace.claims().lastWord(account.sheba(), account.owner()))
                .contains(account);
        Claim<?> next = ((ClaimDesk.Outcome.Done) counter().add(unknown(stamped), ClaimDesk.Intake.DRAFT, WHO)).claim();
        assertThat(account(next)).isEqualTo(account);
    }

    @Test
    void theSameFileIsTakenOnceAndItsOpenLinesLater() {
        Claim<?> good = accepted();
        Claim<?> renamed = accepted();
        desk.makeList(false, WHO);
        String[] rows = {row(good, "بله", ""), row(renamed, "نام دیگر", "بله", "")};
        assertThat(desk.apply(preview(rows), Map.of(), WHO)).isEqualTo(new BankDesk.Applied(1, 0, 1, 1));
        long before = log();

        AnswerPreview again = preview(rows);

        assertThat(again.takenOn()).isPresent();
        assertThat(again.lines()).extracting(AnswerLine::kind).containsExactly(Kind.SETTLED, Kind.MISMATCH);
        assertThat(log()).isEqualTo(before);
        assertThat(desk.apply(again, Map.of(3L, Decision.CONFIRM), WHO)).isEqualTo(new BankDesk.Applied(1, 0, 1, 0));
        refused("BANK_ANSWER_TAKEN", () -> preview(rows));
        refused("BANK_ANSWER_TAKEN", () -> desk.apply(again, Map.of(), WHO));
    }

    @Test
    void aDecisionIsTakenOnlyOnWhatWasShown() {
        Claim<?> good = accepted();
        Claim<?> renamed = accepted();
        AnswerPreview preview = preview(row(good, "بله", ""), row(renamed, "نام دیگر", "بله", ""));
        long before = log();

        refused("BANK_LINE_NOT_OPEN", () -> desk.apply(preview, Map.of(2L, Decision.REJECT), WHO));
        refused("BANK_LINE_NOT_OPEN", () -> desk.apply(preview, Map.of(99L, Decision.REJECT), WHO));
        assertThat(log()).isEqualTo(before);
        desk.makeList(false, WHO);
        refused("BANK_CHANGED_MEANWHILE", () -> desk.apply(preview, Map.of(), WHO));
        assertThat(account(good).confirmation()).isEqualTo(Confirmation.ASKED);
    }

    @Test
    void contradictionsWithinAFileAndWithEarlierOnesAreForAPerson() {
        Claim<?> twice = accepted();
        AnswerPreview both = preview(row(twice, "بله", ""), row(twice, "خیر", ""), row(twice, "بله", ""));

        assertThat(both.mismatches())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.mismatches()).containsExactly(Mismatch.ANSWERS_DIFFER));
        refused(
                "BANK_DECISIONS_DIFFER",
                () -> desk.apply(both, Map.of(2L, Decision.CONFIRM, 3L, Decision.REJECT), WHO));
        assertThat(desk.apply(both, Map.of(3L, Decision.REJECT), WHO)).isEqualTo(new BankDesk.Applied(0, 1, 1, 0));
        assertThat(preview(row(twice, "خیر", "")).lines())
                .extracting(AnswerLine::kind)
                .containsExactly(Kind.KNOWN);
        assertThat(preview(row(twice, "بله", "")).mismatches())
                .singleElement()
                .satisfies(line -> assertThat(line.mismatches()).containsExactly(Mismatch.EARLIER_DIFFERS));
    }

    @Test
    void showsTheShebaWeHaveForAPersonWhoseShebaIsUnknown() {
        Claim<?> ours = accepted();
        Account other = made.content().account();
        AnswerPreview preview = preview(
                String.join(",", other.sheba().value(), account(ours).owner().value(), "نام", "بله", ""));

        assertThat(preview.mismatches()).singleElement().satisfies(line -> {
            assertThat(line.mismatches()).containsExactly(Mismatch.SHEBA_UNKNOWN);
            assertThat(line.ours().orElseThrow().account().sheba())
                    .isEqualTo(account(ours).sheba());
            assertThat(line.isDecidable()).isFalse();
        });
    }

    /** Many accounts with a mismatch of each sort planted: every one is found, and no other. */
    @Test
    void findsEveryPlantedMismatchAmongManyAccounts() {
        plantAndFind(200);
    }

    @Test
    @Tag("slow")
    void findsEveryPlantedMismatchAmongFiveThousandAccounts() {
        plantAndFind(5_000);
    }

    private void plantAndFind(int accounts) {
        List<Claim<?>> claims = new ArrayList<>();
        for (int i = 0; i < accounts; i++) {
            claims.add(new Claim<>(
                    made.draft(made.number(1)).id(),
                    made.number(++serial),
                    1,
                    unknown(made.content()),
                    new ClaimState.Accepted(Made.DAY)));
        }
        workspace.claims().add(claims, new Change(WHO, "claim.accepted"));
        assertThat(desk.makeList(false, WHO).accounts()).isEqualTo(accounts);
        Map<Long, Mismatch> planted = new HashMap<>();
        List<String> rows = new ArrayList<>();
        for (Claim<?> claim : claims) {
            Optional<Mismatch> fault = rows.size() % 10 == 3
                    ? Optional.of(KINDS.get((rows.size() / 10) % KINDS.size()))
                            .filter(each -> each != Mismatch.EARLIER_DIFFERS)
                    : Optional.empty();
            long line = rows.size() + 2L;
            fault.ifPresent(each -> planted.put(line, each));
            rows.addAll(spoiled(claim, fault));
            if (fault.equals(Optional.of(Mismatch.ANSWERS_DIFFER))) {
                planted.put(line + 1, Mismatch.ANSWERS_DIFFER);
            }
        }
        AnswerPreview preview = preview(rows.toArray(String[]::new));

        Map<Long, Mismatch> found = new HashMap<>();
        preview.mismatches()
                .forEach(line -> found.put(
                        line.row().line(), line.mismatches().iterator().next()));
        assertThat(found).isEqualTo(planted);
        assertThat(preview.mismatches()).allMatch(line -> line.mismatches().size() == 1);
        BankDesk.Applied applied = desk.apply(preview, Map.of(), WHO);
        assertThat(applied.open()).isEqualTo(planted.size());
        assertThat(applied.confirmed() + applied.rejected())
                .isEqualTo(preview.lines().size() - planted.size());
        assertCarried(claims, preview);
        assertThat(workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
    }

    private void assertCarried(List<Claim<?>> claims, AnswerPreview preview) {
        Map<Confirmation, Integer> states = new EnumMap<>(Confirmation.class);
        workspace
                .claims()
                .findAll(claims.stream().<ClaimNumber>map(Claim::number).toList())
                .forEach(claim -> states.merge(claim.content().account().confirmation(), 1, Integer::sum));
        assertThat(states.get(Confirmation.CONFIRMED)).isEqualTo((int) preview.count(Kind.CONFIRMED));
        assertThat(states.get(Confirmation.REJECTED)).isEqualTo((int) preview.count(Kind.REJECTED));
        assertThat(states.keySet())
                .isEqualTo(Set.of(Confirmation.CONFIRMED, Confirmation.REJECTED, Confirmation.ASKED));
    }

    private List<String> spoiled(Claim<?> claim, Optional<Mismatch> fault) {
        String answer = claim.number().serial() % 3 == 0 ? "رد" : "تأیید";
        Account account = claim.content().account();
        String name = claim.content().payee().fullName();
        if (fault.isEmpty()) {
            return List.of(row(claim, name.replace('ی', 'ي').replace("\u200C", " "), answer, ""));
        }
        String other = Made.nameOtherThan(name);
        return switch (fault.get()) {
            case NAME_DIFFERS -> List.of(row(claim, other, answer, ""));
            case NATIONAL_ID_DIFFERS ->
                List.of(String.join(
                        ",", account.sheba().value(), made.nationalId().value(), name, answer, ""));
            case SHEBA_UNKNOWN ->
                List.of(String.join(
                        ",",
                        made.content().account().sheba().value(),
                        account.owner().value(),
                        name,
                        answer,
                        ""));
            case ANSWERS_DIFFER -> List.of(row(claim, "بله", ""), row(claim, "خیر", ""));
            case ANSWER_UNKNOWN -> List.of(row(claim, "بعداً", ""));
            case EARLIER_DIFFERS -> List.of(row(claim, answer, ""));
            case UNREADABLE ->
                List.of(Stream.of("IR00", account.owner().value(), name, answer, "")
                        .collect(java.util.stream.Collectors.joining(",")));
        };
    }
}
