package ir.kargozar.storage;

import static ir.kargozar.storage.schema.Tables.CLAIM_MONTH;
import static ir.kargozar.storage.schema.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.log.Change;
import ir.kargozar.money.Rial;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.Measure.Dated;
import ir.kargozar.statistics.Period;
import ir.kargozar.statistics.Sums;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RollUpTest extends OnEachEngine {
    private static final Change CHANGE = new Change("زهرا", "claim.changed");
    private static final ReturnReason ONE = new ReturnReason("ONE", "دلیل \"code\":\"TWO\"", "چاره");
    private static final ReturnReason TWO = new ReturnReason("TWO", "دلیل", "چاره");
    private final Made made = new Made(23);
    private final Random random = new Random(23);

    private JalaliDate day() {
        return Made.DAY.plusDays(random.nextInt(120) - 30);
    }

    /** Any claim one step on, or with another content. */
    private Claim<?> walked(Claim<?> claim) {
        return switch (claim.state()) {
            case ClaimState.Draft state -> drafted(claim, state);
            case ClaimState.Accepted state ->
                next(claim, random.nextInt(4) == 0 ? state.reopen() : state.pack(Engine.AGENCY.code(), 1));
            case ClaimState.Returned state -> next(claim, state.reopen());
            case ClaimState.Withdrawn state -> next(claim, state.reopen());
            case ClaimState.Packaged state ->
                next(claim, random.nextInt(5) == 0 ? state.unpack() : state.receive(day()));
            case ClaimState.Received state -> decided(claim, state);
            case ClaimState.Approved state -> next(claim, random.nextInt(5) == 0 ? state.takeBack() : state.pay(day()));
            case ClaimState.ReturnedByOffice state -> next(claim, state.reopen());
            case ClaimState.Paid state -> corrected(claim);
        };
    }

    private Claim<?> drafted(Claim<?> claim, ClaimState.Draft state) {
        return switch (random.nextInt(5)) {
            case 0 -> next(claim, state.withdraw(day()));
            case 1 -> next(claim, state.returnToInsured(day(), List.of(ONE, TWO)));
            case 2 -> corrected(claim);
            default -> next(claim, state.accept(day()));
        };
    }

    private Claim<?> decided(Claim<?> claim, ClaimState.Received state) {
        Rial claimed = claim.content().amount();
        return switch (random.nextInt(3)) {
            case 0 -> next(claim, state.giveBack(day(), List.of(TWO)));
            case 1 -> next(claim, state.approve(day(), claimed, claimed));
            default -> next(claim, state.approve(day(), claimed, new Rial(1 + random.nextInt(9_000))));
        };
    }

    private static Claim<?> next(Claim<?> claim, ClaimState state) {
        return new Claim<>(claim.id(), claim.number(), claim.revision() + 1, claim.content(), state);
    }

    private Claim<?> corrected(Claim<?> claim) {
        ClaimContent other = made.content();
        return new Claim<>(claim.id(), claim.number(), claim.revision() + 1, other, claim.state());
    }

    @Test
    void staysWhatTheClaimsSayOnAnyWalkOfSteps() {
        Claims claims = workspace.claims();
        List<Claim<?>> now = new ArrayList<>();
        for (int serial = 1; serial <= 60; serial++) {
            now.add(made.draft(made.number(serial)));
        }
        claims.add(now, CHANGE);
        for (int round = 0; round < 40; round++) {
            List<Claims.Move> moves = new ArrayList<>();
            for (int i = random.nextInt(3); i < now.size(); i += 1 + random.nextInt(3)) {
                Claim<?> from = now.get(i);
                Claim<?> to = walked(from);
                now.set(i, to);
                moves.add(new Claims.Move(from, to));
            }
            if (round % 3 == 0) {
                moves.forEach(move -> claims.update(move.to(), CHANGE));
            } else {
                claims.updateAll(moves, CHANGE);
            }
            assertThat(workspace.statistics().differing()).isZero();
        }
        assertThat(now).extracting(Claim::status).contains(ir.kargozar.claim.Status.PAID);
        assertThat(workspace.store().dsl().fetchCount(CLAIM_MONTH)).isGreaterThan(100);
    }

    @Test
    void isUndoneWithItsTransaction() {
        workspace.claims().add(List.of(made.accepted(made.number(1))), CHANGE);
        assertThatThrownBy(() -> workspace.transactions().within(() -> {
                    workspace.claims().add(List.of(made.accepted(made.number(2))), CHANGE);
                    throw new IllegalStateException("broken off");
                }))
                .hasMessage("broken off");

        assertThat(accepted()).isEqualTo(1);
        assertThat(workspace.statistics().differing()).isZero();
    }

    private long accepted() {
        return workspace.statistics().tallies(Period.of(Period.Kind.YEAR, 1405, 1), Dimension.WHOLE).stream()
                .filter(tally -> tally.dated() == Dated.RECEIVED)
                .map(tally -> tally.sums().claims())
                .reduce(0L, Long::sum);
    }

    @Test
    void brokenOnPurposeIsFoundOutAndRebuilt() {
        workspace.claims().add(List.of(made.accepted(made.number(1)), made.accepted(made.number(2))), CHANGE);
        workspace
                .store()
                .dsl()
                .update(CLAIM_MONTH)
                .set(CLAIM_MONTH.AMOUNT, CLAIM_MONTH.AMOUNT.plus(1L))
                .execute();
        assertThat(workspace.statistics().differing())
                .isEqualTo(workspace.store().dsl().fetchCount(CLAIM_MONTH));

        workspace.statistics().rebuild();

        assertThat(workspace.statistics().differing()).isZero();
        assertThat(accepted()).isEqualTo(2);
    }

    @Test
    void isFilledWhereAnOlderProgramLeftTheWorkspace() {
        workspace.claims().add(List.of(made.accepted(made.number(1))), CHANGE);
        workspace.store().dsl().deleteFrom(CLAIM_MONTH).execute();
        workspace
                .store()
                .dsl()
                .deleteFrom(SETTING)
                .where(SETTING.NAME.eq("statistics.months"))
                .execute();
        workspace.close();

        workspace = Engine.open(location);

        assertThat(accepted()).isEqualTo(1);
        assertThat(workspace.statistics().differing()).isZero();
    }

    @Test
    void aClockThatWasWrongTakesNoDays() {
        Claim<?> claim = made.accepted(made.number(1));
        Claim<?> paid = new Claim<>(
                claim.id(),
                claim.number(),
                1,
                claim.content(),
                new ClaimState.Paid(new JalaliDate(1348, 10, 11), new JalaliDate(1348, 10, 11), new Rial(5)));
        workspace.claims().add(List.of(paid), CHANGE);

        assertThat(workspace.statistics().tallies(Period.of(Period.Kind.MONTH, 1348, 10), Dimension.WHOLE))
                .singleElement()
                .satisfies(tally -> assertThat(tally.sums())
                        .isEqualTo(new Sums(
                                1,
                                paid.content().pages(),
                                paid.content().amount().value(),
                                5,
                                0)));
    }
}
