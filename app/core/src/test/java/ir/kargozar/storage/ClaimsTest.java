package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.Assignment;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.Deduction;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.claim.Status;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.log.Change;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Fault;
import ir.kargozar.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaimsTest extends OnEachEngine {
    private static final Change ADDED = new Change("زهرا", "claim.drafted");
    private static final OfficeCode OFFICE = new OfficeCode("OFFICE-31");
    private static final JalaliDate DAY = Made.DAY;

    private final Made made = new Made(7);
    private Claims claims;

    @BeforeEach
    void takeClaims() {
        claims = workspace.claims();
    }

    @Test
    void findsEveryValueOfEveryClaimAgain() {
        List<Claim<ClaimState.Draft>> added = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> made.draft(made.number(i)))
                .toList();
        claims.add(added, ADDED);
        assertThat(added)
                .allSatisfy(claim -> assertThat(claims.find(claim.number())).contains(claim));
    }

    @Test
    void findsEveryStateAgain() {
        List<ReturnReason> reasons = List.of(new ReturnReason("PAPER_MISSING", "مدرک ناقص است", "اصل را بیاورید"));
        Rial all = new Rial(500);
        List<Deduction> deductions = List.of(new Deduction(1, new Rial(7), reasons));
        List<ClaimState> states = List.of(
                new ClaimState.Draft(),
                new ClaimState.Accepted(DAY),
                new ClaimState.Returned(DAY, reasons),
                new ClaimState.Packaged(DAY, OFFICE, 42),
                new ClaimState.Received(DAY, DAY.plusDays(1)),
                new ClaimState.Approved(DAY, DAY.plusDays(2), all, all),
                new ClaimState.Approved(DAY, DAY.plusDays(2), all, new Rial(499)),
                new ClaimState.ReturnedByOffice(DAY, DAY.plusDays(2), reasons),
                new ClaimState.Paid(DAY, DAY.plusDays(3), new Rial(499)),
                new ClaimState.Approved(DAY, DAY.plusDays(2), all, all.minus(new Rial(7)), deductions),
                new ClaimState.Paid(DAY, DAY.plusDays(3), all.minus(new Rial(7)), deductions),
                new ClaimState.Paid(
                        DAY,
                        DAY.plusDays(3),
                        all,
                        List.of(),
                        Optional.of(new Assignment(
                                new WorkshopCode("3101234567"), new Line("مرکز «مهر»"), new Line("۱۲/و"), DAY))),
                new ClaimState.Withdrawn(DAY));
        List<Claim<?>> added = new ArrayList<>();
        for (ClaimState state : states) {
            Claim<?> draft = made.draft(made.number(added.size() + 1));
            added.add(new Claim<>(draft.id(), draft.number(), 1, draft.content(), state));
        }
        claims.add(added, ADDED);
        assertThat(added)
                .allSatisfy(claim -> assertThat(claims.find(claim.number())).contains(claim));
        Map<Status, Long> more = Map.of(Status.PARTLY_APPROVED, 2L, Status.PAID, 3L);
        assertThat(claims.counts())
                .hasSize(Status.values().length)
                .allSatisfy((status, count) -> assertThat(count).isEqualTo(more.getOrDefault(status, 1L)));
    }

    @Test
    void countsEachYearOfEachAgencyFromOne() {
        OfficeCode other = new OfficeCode("3102");
        assertThat(Stream.of(
                        claims.nextNumber(Engine.AGENCY.code(), 1405),
                        claims.nextNumber(Engine.AGENCY.code(), 1405),
                        claims.nextNumber(Engine.AGENCY.code(), 1406),
                        claims.nextNumber(other, 1405)))
                .extracting(ClaimNumber::serial)
                .containsExactly(1, 2, 1, 1);
    }

    @Test
    void leavesNoHoleInNumbersWhereWorkFails() {
        claims.nextNumber(Engine.AGENCY.code(), 1405);
        assertThatThrownBy(() -> workspace.transactions().within(() -> {
                    claims.nextNumber(Engine.AGENCY.code(), 1405);
                    throw new IllegalStateException("the counter's power failed");
                }))
                .hasMessageContaining("power");
        assertThat(claims.nextNumber(Engine.AGENCY.code(), 1405).serial()).isEqualTo(2);
    }

    @Test
    void storesNothingOfABatchWithANumberThatIsThere() {
        claims.add(List.of(made.draft(made.number(2))), ADDED);
        List<Claim<ClaimState.Draft>> batch = List.of(made.draft(made.number(1)), made.draft(made.number(2)));
        assertThatThrownBy(() -> claims.add(batch, ADDED))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("CLAIM_EXISTS"));
        assertThat(claims.find(made.number(1))).isEmpty();
        assertThat(workspace.log().of(made.number(1).toString())).isEmpty();
    }

    @Test
    void refusesAnIdThatIsThere() {
        Claim<ClaimState.Draft> first = made.draft(made.number(1));
        claims.add(List.of(first), ADDED);
        Claim<ClaimState.Draft> second = Claim.draft(first.id(), made.number(2), made.content());
        assertThatThrownBy(() -> claims.add(List.of(second), ADDED))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("CLAIM_EXISTS"));
    }

    @Test
    void aFailedNestedWorkUndoesOnlyItself() {
        workspace.transactions().within(() -> {
            claims.add(List.of(made.draft(made.number(1))), ADDED);
            assertThatThrownBy(() -> workspace.transactions().within(() -> {
                        claims.add(List.of(made.draft(made.number(2)), made.draft(made.number(1))), ADDED);
                        return 0;
                    }))
                    .isInstanceOf(Fault.class);
            claims.add(List.of(made.draft(made.number(3))), ADDED);
            return 0;
        });
        assertThat(numbers(ClaimQuery.ALL)).containsExactly(made.number(3), made.number(1));
    }

    @Test
    void updatesStateContentItemsAndPapers() {
        Claim<ClaimState.Draft> draft = made.draft(made.number(1));
        claims.add(List.of(draft), ADDED);
        Claim<ClaimState.Draft> corrected =
                new Claim<>(draft.id(), draft.number(), 2, made.content(), new ClaimState.Draft());
        claims.update(corrected, new Change("زهرا", "claim.corrected"));
        assertThat(claims.find(draft.number())).contains(corrected);
        Claim<ClaimState.Accepted> accepted = corrected.step(state -> state.accept(DAY));
        claims.update(accepted, new Change("زهرا", "claim.accepted"));
        assertThat(claims.find(draft.number())).contains(accepted);
    }

    @Test
    void refusesAChangeOfAnOlderRevision() {
        Claim<ClaimState.Draft> draft = made.draft(made.number(1));
        claims.add(List.of(draft), ADDED);
        Claim<ClaimState.Accepted> accepted = draft.step(state -> state.accept(DAY));
        claims.update(accepted, ADDED);
        assertThatThrownBy(() -> claims.update(accepted, ADDED))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("CLAIM_CHANGED_MEANWHILE"));
        assertThatThrownBy(() -> claims.update(made.draft(made.number(9)), ADDED))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("CLAIM_CHANGED_MEANWHILE"));
    }

    @Test
    void listsNewestNumberFirstPageByPage() {
        addInReverse(25);
        ClaimQuery query = ClaimQuery.ALL.limit(10);
        List<ClaimNumber> seen = new ArrayList<>();
        ClaimLine.Page page = claims.list(query);
        while (page.more()) {
            page.lines().forEach(line -> seen.add(line.number()));
            page = claims.list(query.after(seen.getLast()));
        }
        page.lines().forEach(line -> seen.add(line.number()));
        assertThat(seen).hasSize(25).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    private void addInReverse(int count) {
        for (int i = count; i >= 1; i--) {
            claims.add(List.of(made.accepted(made.number(i))), ADDED);
        }
    }

    @Test
    void listsByStatusAndMonth() {
        Claim<ClaimState.Accepted> accepted = made.accepted(made.number(1));
        Claim<ClaimState.Draft> draft = made.draft(made.number(2));
        claims.add(List.of(accepted, draft), ADDED);
        assertThat(numbers(ClaimQuery.ALL.status(Status.ACCEPTED))).containsExactly(accepted.number());
        assertThat(numbers(ClaimQuery.ALL.month(new JalaliMonth(1405, 8)))).hasSize(2);
        assertThat(numbers(ClaimQuery.ALL.month(new JalaliMonth(1405, 9)))).isEmpty();
    }

    @Test
    void givesUnsentClaimsOldestNumberFirst() {
        addInReverse(5);
        claims.add(List.of(made.draft(made.number(6))), ADDED);
        assertThat(claims.unsent(3))
                .extracting(Claim::number)
                .containsExactly(made.number(1), made.number(2), made.number(3));
    }

    @Test
    void givesWhatIsInAPackage() {
        List<Claim<ClaimState.Accepted>> all = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> made.accepted(made.number(i)))
                .toList();
        claims.add(all, ADDED);
        for (Claim<ClaimState.Accepted> claim : all.subList(1, 3)) {
            claims.update(claim.step(state -> state.pack(OFFICE, 7)), new Change("زهرا", "claim.packaged"));
        }
        assertThat(claims.inPackage(OFFICE, 7))
                .extracting(Claim::number)
                .containsExactly(made.number(2), made.number(3));
        assertThat(claims.inPackage(OFFICE, 8)).isEmpty();
        assertThat(claims.unsent(10)).extracting(Claim::number).containsExactly(made.number(1), made.number(4));
    }

    @Test
    void keepsAgenciesApartThatHaveTheSameSerial() {
        ClaimNumber other = new ClaimNumber(new OfficeCode("3102"), 1405, 1);
        Claim<ClaimState.Draft> ours = made.draft(made.number(1));
        Claim<ClaimState.Draft> theirs = made.draft(other);
        claims.add(List.of(ours, theirs), ADDED);
        assertThat(claims.find(made.number(1))).contains(ours);
        assertThat(claims.find(other)).contains(theirs);
    }

    @Test
    void refusesNulInAText() {
        Claim<ClaimState.Draft> draft = made.draft(made.number(1));
        Change withNul = new Change("زه\0را", "claim.drafted");
        assertThatThrownBy(() -> claims.add(List.of(draft), withNul)).isInstanceOf(Fault.class);
        assertThat(claims.find(draft.number())).isEmpty();
    }

    @Test
    void findsNothingWhereNothingIs() {
        ClaimContent content = made.content();
        assertThat(claims.find(made.number(1))).isEmpty();
        assertThat(claims.list(ClaimQuery.ALL).lines()).isEmpty();
        assertThat(claims.duplicatesOf(content, Optional.empty())).isEmpty();
        assertThat(claims.counts()).hasSize(Status.values().length);
    }

    private List<ClaimNumber> numbers(ClaimQuery query) {
        return claims.list(query).lines().stream().map(ClaimLine::number).toList();
    }
}
