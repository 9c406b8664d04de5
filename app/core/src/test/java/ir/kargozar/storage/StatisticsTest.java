package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.log.Change;
import ir.kargozar.money.Rial;
import ir.kargozar.statistics.MonthlyFigures;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatisticsTest extends OnEachEngine {
    private static final JalaliMonth MONTH = new JalaliMonth(1405, 8);
    private final Made made = new Made(17);

    private Claim<?> claim(int serial) {
        Claim<ClaimState.Draft> draft = made.draft(made.number(serial));
        return switch (serial % 4) {
            case 0 -> draft;
            case 1 ->
                draft.step(state -> state.returnToInsured(Made.DAY, List.of(new ReturnReason("CODE", "دلیل", "چاره"))));
            case 2 -> draft.step(state -> state.accept(Made.DAY));
            default ->
                new Claim<>(
                        draft.id(),
                        draft.number(),
                        5,
                        draft.content(),
                        new ClaimState.Paid(Made.DAY, Made.DAY, new Rial(1)));
        };
    }

    @Test
    void addsUpAMonthAsOneWouldByHand() {
        List<Claim<?>> claims = new ArrayList<>();
        Map<ClaimKind, MonthlyFigures.Row> byHand = new EnumMap<>(ClaimKind.class);
        for (int serial = 1; serial <= 200; serial++) {
            Claim<?> claim = claim(serial);
            claims.add(claim);
            MonthlyFigures.Row row = switch (claim.state()) {
                case ClaimState.Draft draft -> MonthlyFigures.Row.NONE;
                case ClaimState.Withdrawn withdrawn -> MonthlyFigures.Row.NONE;
                case ClaimState.Returned returned -> new MonthlyFigures.Row(0, 1, 0, Rial.ZERO);
                default ->
                    new MonthlyFigures.Row(
                            1, 0, claim.content().pages(), claim.content().amount());
            };
            byHand.merge(claim.content().treatment().kind(), row, MonthlyFigures.Row::plus);
        }
        workspace.claims().add(claims, new Change("زهرا", "claims.imported"));
        assertThat(workspace.statistics().monthly(MONTH)).isEqualTo(new MonthlyFigures(MONTH, byHand));
        assertThat(workspace.statistics().monthly(MONTH).total().accepted()).isEqualTo(100);
    }

    @Test
    void aMonthWithoutClaimsHasZeroes() {
        workspace.claims().add(List.of(claim(2)), new Change("زهرا", "claim.accepted"));
        assertThat(workspace.statistics().monthly(MONTH.next())).isEqualTo(new MonthlyFigures(MONTH.next(), Map.of()));
    }
}
