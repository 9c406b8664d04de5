package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.log.Change;
import ir.kargozar.statistics.DailyFigures;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DailyFiguresTest extends OnEachEngine {

    @Test
    void countsEachDayAndLeavesNoneOut() {
        Made made = new Made(3);
        List<Claim<?>> all = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            all.add(
                    switch (i % 3) {
                        case 0 -> made.draft(made.number(i));
                        case 1 -> made.accepted(made.number(i));
                        default ->
                            made.draft(made.number(i))
                                    .step(draft -> draft.returnToInsured(
                                            Made.DAY, List.of(new ReturnReason("X", "دلیل", "راه"))));
                    });
        }
        workspace.claims().add(all, new Change("زهرا", "claim.drafted"));
        List<DailyFigures> days = workspace.statistics().daily(Made.DAY.plusDays(-1), Made.DAY.plusDays(6));
        assertThat(days).hasSize(8);
        for (DailyFigures day : days) {
            assertThat(day.accepted()).isEqualTo(count(all, day, "ACCEPTED"));
            assertThat(day.returned()).isEqualTo(count(all, day, "RETURNED_TO_INSURED"));
        }
        assertThat(days.stream().mapToLong(DailyFigures::accepted).sum()).isEqualTo(10);
    }

    private static long count(List<Claim<?>> all, DailyFigures day, String status) {
        return all.stream()
                .filter(claim -> claim.content().receivedOn().equals(day.day())
                        && claim.status().name().equals(status))
                .count();
    }
}
