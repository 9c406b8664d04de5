package ir.kargozar.bench;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.ClaimState.Received;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.money.Rial;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/** What became of a claim until today: the older it is, the further it went. */
final class Fate {
    private static final int DAYS_OF_PACKAGE = 7;
    private static final OfficeCode DOCUMENTS = OfficeCode.of("KHUZ-DOC").orThrow();

    private final JalaliDate today;
    private final List<ReturnReason> reasons;
    private final SplittableRandom random;

    Fate(JalaliDate today, List<ReturnReason> reasons, long seed) {
        this.today = today;
        this.reasons = reasons;
        this.random = new SplittableRandom(seed);
    }

    Claim<?> of(Claim<ClaimState.Draft> draft) {
        JalaliDate day = draft.content().receivedOn();
        long age = ChronoUnit.DAYS.between(day.gregorian(), today.gregorian());
        int roll = random.nextInt(100);
        if (roll < (age <= 3 ? 25 : 1)) {
            return draft;
        }
        if (roll < 32 && roll >= 25) {
            return draft.step(state -> state.returnToInsured(day, reason()));
        }
        Claim<ClaimState.Accepted> accepted = draft.step(state -> state.accept(day));
        return age <= DAYS_OF_PACKAGE ? accepted : sent(accepted, age, roll);
    }

    private Claim<?> sent(Claim<ClaimState.Accepted> accepted, long age, int roll) {
        JalaliDate day = accepted.content().receivedOn();
        Claim<ClaimState.Packaged> packaged =
                accepted.step(state -> state.pack(DOCUMENTS, 1 + (365 - Math.min(365, age)) / DAYS_OF_PACKAGE));
        if (age <= 14) {
            return packaged;
        }
        Claim<Received> received = packaged.step(state -> state.receive(day.plusDays(8)));
        return age <= 30 || roll == 99 ? received : examined(received, age, roll);
    }

    private Claim<?> examined(Claim<Received> received, long age, int roll) {
        JalaliDate day = received.content().receivedOn().plusDays(25);
        if (roll >= 93) {
            return received.step(state -> state.giveBack(day, reason()));
        }
        Rial claimed = received.content().amount();
        Rial approved = roll < 80 || claimed.value() < 10 ? claimed : new Rial(claimed.value() / 10 * 8);
        Claim<ClaimState.Approved> done = received.step(state -> state.approve(day, claimed, approved));
        return age <= 60 ? done : done.step(state -> state.pay(day.plusDays(20)));
    }

    private List<ReturnReason> reason() {
        return List.of(reasons.get(random.nextInt(reasons.size())));
    }
}
