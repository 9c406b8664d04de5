package ir.kargozar.desktop.workplace;

import ir.kargozar.Kargozar;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimPapers;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.entry.ClaimEntry;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.handover.Handover;
import ir.kargozar.handover.peer.Acquaintance;
import ir.kargozar.office.Office;
import ir.kargozar.statistics.Statistics;
import ir.kargozar.text.Texts;
import java.time.Clock;
import java.util.function.Function;

/** An opened workspace, as the screens use it. */
public record Workplace(Kargozar kargozar, Clock clock) {

    /** The language and the clock. */
    public record Words(Texts texts, Clock clock) {}

    /** What the counter works with. */
    public record Counter(ClaimDesk desk, Claims claims, Function<ClaimEntry, Reading> reader, ClaimPapers papers) {}

    /** What the packages screen works with. */
    public record Post(Handover handover, Acquaintance acquaintance, Office office, String who) {}

    /** The same workspace in the words of another language; reads from the disk. */
    public Workplace speaking(Texts other) {
        return new Workplace(kargozar.speaking(other), clock);
    }

    public Office office() {
        return kargozar.office();
    }

    public Words words() {
        return new Words(kargozar.texts(), clock);
    }

    public Counter counter() {
        return new Counter(kargozar.claimDesk(), kargozar.claims(), kargozar.reader()::read, kargozar.claimPapers());
    }

    public Post post() {
        return new Post(kargozar.handover(), kargozar.acquaintance(), office(), who());
    }

    public Statistics statistics() {
        return kargozar.statistics();
    }

    /** Who works here, as the log names him. */
    public String who() {
        return System.getProperty("user.name", "desktop");
    }

    /** Makes the first paper quick; for a thread in the background. */
    public void warmUp() {
        kargozar.warmUp();
    }

    /** Gives the workspace back; called once, when the window closes. */
    public void close() {
        kargozar.close();
    }
}
