package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.handover.Imported.Applied;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.statistics.Figure;
import ir.kargozar.statistics.Measures;
import ir.kargozar.statistics.statement.Deadline;
import ir.kargozar.statistics.statement.Difference;
import ir.kargozar.statistics.statement.Offices;
import ir.kargozar.statistics.statement.SampleStatements;
import ir.kargozar.statistics.statement.StatedMonth;
import ir.kargozar.statistics.statement.Statement;
import ir.kargozar.statistics.statement.StatementDesk;
import ir.kargozar.statistics.statement.Statements.Stage;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.statistics.JooqStatements;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A2, A3: an agency's month is frozen, goes to its office, and from there to the directorate and headquarters. */
class StatementsHandoverTest extends TwoDesks {
    private static final String WHO = Desktop.WHO;
    private static final Measures MEASURES = Measures.load(Optional.empty());
    /** 1405-10-05: Azar 1405, in which the samples came, is over. */
    private static final Clock LATER = Clock.fixed(Instant.parse("2026-12-26T08:00:00Z"), ZoneOffset.UTC);

    private static StatementDesk desk(Desktop desktop) {
        return desk(desktop, LATER);
    }

    private static StatementDesk desk(Desktop desktop, Clock clock) {
        return new StatementDesk(
                new JooqStatements(desktop.workspace.store(), desktop.workspace.log()),
                () -> desktop.people.list().stream()
                        .map(peer -> new Offices.Other(
                                peer.card().office(),
                                peer.card().name(),
                                peer.card().desk()))
                        .toList(),
                desktop.workspace.transactions(),
                new StatementDesk.Rules(MEASURES, Deadline.load(Optional.empty())),
                new StatementDesk.Here(desktop.office(), clock));
    }

    /** The month in which these came, and no other. */
    private static JalaliMonth month(List<Claim<ClaimState.Accepted>> claims) {
        return claims.getFirst().content().receivedOn().inMonth();
    }

    private static long accepted(List<Figure> figures) {
        return figures.get(0).sum();
    }

    @Test
    void isFrozenGoesUpTwoStepsAndItsReceiptComesBack() {
        JalaliMonth month = month(agency.accept(40));
        long inMonth = counted(agency, month);
        StatementDesk here = desk(agency);
        assertThat(here.pending()).extracting(StatedMonth::month).contains(month);

        Statement stated = here.send(month, WHO).getFirst();
        assertThat(accepted(stated.figures(MEASURES))).isEqualTo(inMonth).isPositive();
        assertThat(here.pending()).extracting(StatedMonth::month).doesNotContain(month);
        assertThat(here.month(month).sendings())
                .extracting(sending -> sending.stage())
                .containsExactly(Stage.WAITING);
        refused(() -> here.send(month, WHO), "STATEMENT_SAME");

        Path file = agency.export(office, out);
        assertThat(here.month(month).sendings())
                .extracting(sending -> sending.stage())
                .containsExactly(Stage.SENT);
        assertThat(office.take(file))
                .isInstanceOfSatisfying(
                        Applied.class, applied -> assertThat(applied.setAside()).isEmpty());
        assertThat(office.take(file)).isInstanceOf(Imported.AlreadyReceived.class);
        StatedMonth.OfAgency came = desk(office).agencies(month).getFirst();
        assertThat(came.own().orElseThrow().statement()).isEqualTo(stated);
        assertThat(came.late()).isFalse();

        agency.take(office.export(agency, out));
        assertThat(here.month(month).sendings())
                .extracting(sending -> sending.stage())
                .containsExactly(Stage.RECEIVED);
        goesOn(stated, month);
        assertThat(agency.workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
    }

    /** The office's own count of the agency, and the agency's word as it came. */
    private void goesOn(Statement stated, JalaliMonth month) {
        try (Desktop directorate =
                        Desktop.open(engine, folder, Engine.office("TREATMENT-31", Desk.TREATMENT_DIRECTORATE));
                Desktop headquarters = Desktop.open(engine, folder, Engine.office("HQ", Desk.HEADQUARTERS))) {
            Statement counted = desk(office).send(month, WHO).getFirst();
            assertThat(counted.subject().agency()).isEqualTo(agency.office().code());
            for (Desktop above : List.of(directorate, headquarters)) {
                above.trust(office);
                office.trust(above);
                assertThat(above.take(office.export(above, out)))
                        .isInstanceOfSatisfying(
                                Applied.class,
                                applied -> assertThat(applied.setAside()).isEmpty());
                StatedMonth.OfAgency there = desk(above).agencies(month).getFirst();
                assertThat(there.own().orElseThrow().statement()).isEqualTo(stated);
                assertThat(there.counted()).isEqualTo(counted.lines());
                refused(() -> office.export(above, out), "PACKAGE_NOTHING_TO_SEND");
                refused(() -> desk(above).send(month, WHO), "STATEMENT_DESK");
            }
        }
    }

    @Test
    void whatChangesAfterwardsIsShownAndSentAsTheNextRevision() {
        List<Claim<ClaimState.Accepted>> claims = agency.accept(12);
        JalaliMonth month = month(claims);
        StatementDesk here = desk(agency);
        Statement first = here.send(month, WHO).getFirst();
        assertThat(here.month(month).differences()).isEmpty();

        Claim<ClaimState.Accepted> late = claims.stream()
                .filter(claim -> claim.content().receivedOn().inMonth().equals(month))
                .findFirst()
                .orElseThrow();
        agency.workspace.claims().update(late.step(ClaimState.Accepted::reopen), new Change(WHO, "claim.reopened"));
        Difference accepted = here.month(month).differences().stream()
                .filter(difference -> difference.measure().code().equals("accepted"))
                .findFirst()
                .orElseThrow();
        assertThat(accepted.stated().sum() - accepted.now().sum()).isEqualTo(1);
        assertThat(here.month(month).stated()).containsExactly(first);

        Statement second = here.send(month, WHO).getFirst();
        assertThat(second.revision()).isEqualTo(2);
        assertThat(here.month(month).differences()).isEmpty();
        office.take(agency.export(office, out));
        assertThat(desk(office).agencies(month).getFirst().own().orElseThrow().statement())
                .isEqualTo(second);
    }

    @Test
    void aMonthThatIsNotOverIsNotSent() {
        JalaliMonth month = month(agency.accept(3));
        Clock within =
                Clock.fixed(month.lastDay().gregorian().atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        refused(() -> desk(agency, within).send(month, WHO), "STATEMENT_MONTH_NOT_OVER");
        assertThat(desk(agency, within).month(month).stated()).isEmpty();
    }

    @Test
    void isLateFromTheEleventhOn() {
        JalaliMonth month = new JalaliMonth(1405, 9);
        assertThat(day("2026-12-31").month(month).isLate()).isFalse();
        assertThat(day("2027-01-01").month(month).isLate()).isTrue();
        assertThat(day("2027-01-01").pending())
                .filteredOn(pending -> pending.month().equals(month))
                .extracting(StatedMonth::daysLeft)
                .containsExactly(-1);
        day("2027-01-01").send(month, WHO);
        assertThat(day("2027-01-01").month(month).isLate()).isFalse();
    }

    private StatementDesk day(String gregorian) {
        return desk(agency, Clock.fixed(Instant.parse(gregorian + "T08:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    void anotherOfficesFiguresAreSetAside() {
        Statement foreign =
                SampleStatements.full(Engine.office("3102", Desk.AGENCY).code());
        new JooqStatements(agency.workspace.store(), agency.workspace.log())
                .add(foreign, new Change(WHO, "statistics.stated"));
        assertThat(office.take(agency.export(office, out)))
                .isInstanceOfSatisfying(
                        Applied.class,
                        applied -> assertThat(applied.setAside())
                                .extracting(SetAside::code)
                                .containsExactly("RECORD_STATEMENT_FOREIGN"));
        assertThat(desk(office).agencies(SampleStatements.MONTH))
                .allSatisfy(each -> assertThat(each.own()).isEmpty());
    }

    private static long counted(Desktop desktop, JalaliMonth month) {
        return desktop.workspace.statistics().monthly(month).total().accepted();
    }

    private static void refused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
