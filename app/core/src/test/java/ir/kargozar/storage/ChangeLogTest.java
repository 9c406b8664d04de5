package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog.Damage;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.log.LogRow;
import ir.kargozar.office.Fault;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeLogTest extends OnEachEngine {
    private static final Change DRAFTED = new Change("زهرا", "claim.drafted");
    private final Made made = new Made(3);

    @BeforeEach
    void writeTenRows() {
        workspace
                .claims()
                .add(
                        IntStream.rangeClosed(1, 10)
                                .mapToObj(i -> made.draft(made.number(i)))
                                .toList(),
                        DRAFTED);
    }

    private void tamper(String sql) {
        workspace.store().joined(() -> {
            switch (engine) {
                case SQLITE -> {
                    execute("DROP TRIGGER IF EXISTS log_is_never_altered");
                    execute("DROP TRIGGER IF EXISTS log_is_never_shortened");
                }
                case POSTGRESQL -> execute("DROP TRIGGER IF EXISTS log_is_never_altered ON log");
            }
            execute(sql);
        });
    }

    private void execute(String sql) {
        workspace.store().dsl().execute(sql);
    }

    private void appendOne() {
        workspace.log().append(DRAFTED, "x", "", "{}");
    }

    @Test
    void isWholeAsWritten() {
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(10));
        appendOne();
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(11));
    }

    @Test
    void keepsWhoWhenAndTheWholeNewRecord() {
        Claim<?> claim = workspace.claims().find(made.number(4)).orElseThrow();
        LogRow row = workspace.log().of(claim.number().toString()).getFirst();
        assertThat(row.sequence()).isEqualTo(4);
        assertThat(row.at()).isEqualTo(Engine.CLOCK.instant());
        assertThat(row.change()).isEqualTo(DRAFTED);
        assertThat(row.before()).isEmpty();
        assertThat(row.after())
                .contains(claim.id().toString())
                .contains(claim.content().insured().nationalId().value())
                .contains("\"items\":[[\"VISIT\"", "\"papers\":[[\"OFFICIAL_RECEIPT\",true,", "\"status\":\"DRAFT\"");
    }

    @Test
    void keepsOfAChangeOnlyWhatChanged() {
        Claim<ClaimState.Draft> draft = workspace
                .claims()
                .find(made.number(4))
                .orElseThrow()
                .in(ClaimState.Draft.class)
                .orElseThrow();
        workspace.claims().update(draft.step(state -> state.accept(Made.DAY)), new Change("زهرا", "claim.accepted"));
        LogRow row = workspace.log().of(draft.number().toString()).getLast();
        assertThat(row.before()).isEqualTo("{\"revision\":1,\"status\":\"DRAFT\",\"accepted_on\":null}");
        assertThat(row.after()).isEqualTo("{\"revision\":2,\"status\":\"ACCEPTED\",\"accepted_on\":14050802}");
    }

    @Test
    void writesNothingWhereTheWorkFails() {
        assertThatThrownBy(() -> workspace.transactions().within(() -> {
                    appendOne();
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(10));
    }

    @Test
    void theFenceRefusesChangeAndRemoval() {
        assertThatThrownBy(() -> execute("UPDATE log SET who = 'x' WHERE sequence = 3"))
                .isInstanceOfAny(Fault.class, DataAccessException.class);
        assertThatThrownBy(() -> execute("DELETE FROM log WHERE sequence = 3"))
                .isInstanceOfAny(Fault.class, DataAccessException.class);
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(10));
    }

    @Test
    void namesTheRowThatWasAlteredInAnyColumn() {
        List<String> changes = List.of(
                "at = at + 1", "who = 'x'", "action = 'x'", "subject = 'x'", "before_json = 'x'", "after_json = 'x'");
        for (int i = 0; i < changes.size(); i++) {
            int sequence = 9 - i;
            tamper("UPDATE log SET " + changes.get(i) + " WHERE sequence = " + sequence);
            assertThat(workspace.log().verify()).isEqualTo(new Verdict.Broken(sequence, Damage.ALTERED));
        }
    }

    @Test
    void namesTheFirstRowThatWasRemoved() {
        tamper("DELETE FROM log WHERE sequence IN (6, 7)");
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Broken(6, Damage.REMOVED));
        tamper("DELETE FROM log WHERE sequence = 1");
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Broken(1, Damage.REMOVED));
    }

    @Test
    void missesRowsCutOffTheEnd() {
        tamper("DELETE FROM log WHERE sequence > 8");
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Broken(9, Damage.REMOVED));
    }

    @Test
    void missesRowsCutOffTheEndThoughTheHeadWasSetBackByHand() {
        tamper("DELETE FROM log WHERE sequence > 8");
        execute("UPDATE log_head SET entries = 8, last_mac = (SELECT mac FROM log WHERE sequence = 8)");
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Broken(9, Damage.ALTERED));
        assertThatThrownBy(this::appendOne)
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("LOG_DAMAGED"));
    }

    @Test
    void missesAHeadThatWasTakenAway() {
        execute("DELETE FROM log_head");
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Broken(11, Damage.REMOVED));
        assertThatThrownBy(this::appendOne).isInstanceOf(Fault.class);
    }

    @Test
    void namesTheFirstOfRowsThatChangedPlaces() {
        tamper("UPDATE log SET sequence = 100 WHERE sequence = 2");
        tamper("UPDATE log SET sequence = 2 WHERE sequence = 3");
        tamper("UPDATE log SET sequence = 3 WHERE sequence = 100");
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Broken(2, Damage.ALTERED));
    }

    @Test
    void namesARowThatWasSlippedInAtTheEnd() {
        tamper("INSERT INTO log SELECT 11, at, who, action, subject, before_json, after_json, mac FROM log"
                + " WHERE sequence = 10");
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Broken(11, Damage.ALTERED));
    }

    @Test
    void readsALogOfSeveralChunks() {
        workspace.transactions().within(() -> {
            IntStream.range(0, 120)
                    .forEach(i -> workspace
                            .claims()
                            .add(
                                    IntStream.range(0, 100)
                                            .mapToObj(j -> made.draft(made.number(1000 + i * 100 + j)))
                                            .toList(),
                                    DRAFTED));
            return 0;
        });
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(12_010));
        tamper("UPDATE log SET who = 'x' WHERE sequence = 11111");
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Broken(11_111, Damage.ALTERED));
    }
}
