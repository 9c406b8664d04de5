package ir.kargozar.faults;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ClaimRules;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.storage.Made;
import ir.kargozar.storage.Workspace;
import ir.kargozar.text.Language;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A counter where the claim of every serial number is known beforehand, so that whoever looks later can tell each. */
final class Counter {
    private static final long APART = 1_000_003;

    private final long seed;
    private final Map<Long, ClaimContent> made = new HashMap<>();

    Counter(long seed) {
        this.seed = seed;
    }

    ClaimDesk desk(Workspace workspace, Clock clock) {
        ClaimDesk.Words words = new ClaimDesk.Words(clock, Texts.of(Language.EN));
        return new ClaimDesk(workspace.claims(), new NoRules(), workspace.transactions(), workspace.office(), words);
    }

    /** What the claim of a serial number says. */
    ClaimContent content(long serial) {
        return made.computeIfAbsent(serial, _ -> new Made(seed * APART + serial).content());
    }

    /** Reading the rule packs would take a young process a tenth of its life; what they ask is stored alike. */
    private record NoRules() implements ClaimRules {
        @Override
        public List<Problem> check(ClaimContent content) {
            return List.of();
        }

        @Override
        public List<RequiredPaper> papers(ClaimKind kind, JalaliDate receivedOn) {
            return List.of();
        }

        @Override
        public List<ReturnReason> returnReasons() {
            return List.of();
        }

        @Override
        public List<ReturnReason> deductionReasons() {
            return List.of();
        }
    }
}
