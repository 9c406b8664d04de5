package ir.kargozar.desktop.workplace;

import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimPapers;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.entry.ClaimEntry;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.office.Office;
import ir.kargozar.statistics.Statistics;
import ir.kargozar.text.Texts;
import java.time.Clock;
import java.util.function.Function;

/**
 * An opened workspace, as the screens use it.
 *
 * @param close gives the workspace back; called once, when the window closes
 */
public record Workplace(Office office, Words words, Counter counter, Statistics statistics, Runnable close) {

    /** The language and the clock. */
    public record Words(Texts texts, Clock clock) {}

    /** What the counter works with. */
    public record Counter(ClaimDesk desk, Claims claims, Function<ClaimEntry, Reading> reader, ClaimPapers papers) {}
}
