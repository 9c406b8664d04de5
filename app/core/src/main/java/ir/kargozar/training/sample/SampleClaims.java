package ir.kargozar.training.sample;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.ClaimRules;
import ir.kargozar.claim.entry.ClaimEntry;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Real-looking claims, the same for the same seed, each made when asked for: a million need no more memory than one.
 * Honest ones pass reading and rules; about one in twelve is spoilt on purpose and says how.
 */
public final class SampleClaims {
    private static final int SPOILT_OF_HUNDRED = 8;
    private static final long OF_FAULTS = 0x5EEDL;

    private final long seed;
    private final Sheets sheets;
    private final Spoiler spoiler;

    /** Papers come to the counter from {@code first} to {@code last}; give no day that has not come yet. */
    public SampleClaims(long seed, JalaliDate first, JalaliDate last, ClaimRules rules) {
        this(seed, sheets(seed, new SampleDays(first, last), rules));
    }

    private static Sheets sheets(long seed, SampleDays days, ClaimRules rules) {
        WordLists words = WordLists.load();
        return new Sheets(words, new Strangers(words), seed, days, rules);
    }

    private SampleClaims(long seed, Sheets sheets) {
        this.seed = seed;
        this.sheets = sheets;
        this.spoiler = new Spoiler(sheets);
    }

    /** Samples of a whole month. */
    public static SampleClaims of(long seed, JalaliMonth month, ClaimRules rules) {
        return new SampleClaims(seed, month.firstDay(), month.lastDay(), rules);
    }

    /**
     * Samples of one day of a town whose people come again and again, in families of four.
     *
     * @param people how many live there
     * @param today by which ages are told
     */
    public static SampleClaims ofTown(long seed, JalaliDate day, ClaimRules rules, long people, JalaliDate today) {
        WordLists words = WordLists.load();
        Families families = new Families(words, seed, people, today);
        return new SampleClaims(seed, new Sheets(words, families, seed, new SampleDays(day, day), rules));
    }

    /** @param fault what it was spoilt with; empty for an honest one */
    public record Sample(ClaimEntry entry, Optional<PlantedFault> fault) {}

    /** The first {@code count} samples, some spoilt. */
    public Stream<Sample> stream(long count) {
        return LongStream.range(0, count).mapToObj(this::at);
    }

    /** The first {@code count} honest entries: no fault planted. */
    public Stream<ClaimEntry> honest(long count) {
        return LongStream.range(0, count)
                .mapToObj(index -> at(index, Optional.empty()).entry());
    }

    /** The sample at a place, 0 and up. */
    public Sample at(long index) {
        return at(index, fault(index));
    }

    /** The sample at a place spoilt with a given fault, or honest; the place before a duplicate must be honest. */
    public Sample at(long index, Optional<PlantedFault> fault) {
        Dice dice = new Dice(seed ^ OF_FAULTS, index);
        Sheet honest = sheets.honest(index);
        Sheet sheet = fault.map(planted -> spoiler.spoil(honest, planted, index, dice))
                .orElse(honest);
        return new Sample(sheet.entry(new Typist(new Dice(seed, ~index))), fault);
    }

    private Optional<PlantedFault> fault(long index) {
        if (index == 0 || !isSpoilt(index) || isSpoilt(index - 1)) {
            return Optional.empty();
        }
        PlantedFault[] all = PlantedFault.values();
        return Optional.of(all[new Dice(seed ^ OF_FAULTS, index).between(0, all.length - 1)]);
    }

    private boolean isSpoilt(long index) {
        return new Dice(seed + OF_FAULTS, index).chance(SPOILT_OF_HUNDRED);
    }
}
