package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Status;
import ir.kargozar.claim.entry.ClaimReader;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.claim.rules.RulePacks;
import ir.kargozar.examination.AutomaticRound;
import ir.kargozar.examination.ExaminationDesk;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.storage.Engine;
import ir.kargozar.training.sample.SampleClaims;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The machine's round at the documents office, with real stores and packages. */
class AutomaticRoundTest extends TwoDesks {
    private static final JalaliDate TODAY = new JalaliDate(1405, 9, 1);

    private final RulePacks rules = RulePacks.load(Optional.empty(), Desktop.TEXTS);

    private void handOverFaultless(int count) {
        SampleClaims samples = new SampleClaims(4, new JalaliDate(1405, 8, 1), TODAY, rules);
        List<Claim<?>> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Reading.Valid read = (Reading.Valid) new ClaimReader(Desktop.TEXTS)
                    .read(samples.at(i, Optional.empty()).entry());
            claims.add(new Claim<>(
                    new UUID(0, i),
                    new ClaimNumber(agency.office().code(), 1405, i + 1),
                    1,
                    read.content(),
                    new ClaimState.Accepted(TODAY)));
        }
        agency.workspace.claims().add(claims, new Change(Desktop.WHO, "claim.accepted"));
        office.take(agency.export(office, out));
    }

    @Test
    void anAutomaticRoundThatWasStoppedIsAnsweredAsFarAsItCame() {
        handOverFaultless(70);
        ExaminationDesk examination = new ExaminationDesk(
                office.stores.claims(),
                rules,
                office.stores.transactions(),
                new ClaimDesk.Words(Engine.CLOCK, Desktop.TEXTS),
                number -> office.stores.outbox().owe(number.agency(), number));
        AutomaticRound round = examination.automatic(Desktop.WHO);
        assertThat(round.next()).isTrue();
        AutomaticRound.Count count = round.count();
        assertThat(count.examined()).isEqualTo(50);
        assertThat(count.left()).isEqualTo(20);
        assertThat(count.approved()).isPositive();
        assertThat(office.count(Status.APPROVED)).isEqualTo(count.approved());
        agency.take(office.export(agency, out));
        assertThat(agency.count(Status.APPROVED)).isEqualTo(count.approved());
        assertThat(office.workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
    }
}
