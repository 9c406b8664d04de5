package ir.kargozar.bench;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimRules;
import ir.kargozar.claim.entry.ClaimReader;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.training.sample.SampleClaims;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What comes to one agency's counter in the year before a day, in the order of the days: none on Fridays, few on Thursdays. */
final class YearOfClaims {
    private static final int DAYS = 365;

    private final Size size;
    private final JalaliDate today;
    private final ClaimRules rules;
    private final ClaimReader reader;

    /** @param people how many live in the town */
    record Size(long claims, long people, long seed) {}

    YearOfClaims(Size size, JalaliDate today, ClaimRules rules, ClaimReader reader) {
        this.size = size;
        this.today = today;
        this.rules = rules;
        this.reader = reader;
    }

    Stream<ClaimContent> contents() {
        List<JalaliDate> halves = halfDays();
        return LongStream.range(0, halves.size()).boxed().flatMap(place -> ofHalfDay(halves, place.intValue()));
    }

    /** Two of an ordinary day, one of a Thursday. */
    private List<JalaliDate> halfDays() {
        List<JalaliDate> halves = new ArrayList<>();
        for (int back = DAYS; back > 0; back--) {
            JalaliDate day = today.plusDays(-back);
            DayOfWeek name = day.gregorian().getDayOfWeek();
            if (name != DayOfWeek.FRIDAY) {
                halves.add(day);
            }
            if (name != DayOfWeek.FRIDAY && name != DayOfWeek.THURSDAY) {
                halves.add(day);
            }
        }
        return halves;
    }

    private Stream<ClaimContent> ofHalfDay(List<JalaliDate> halves, int place) {
        long first = size.claims() * place / halves.size();
        long behind = size.claims() * (place + 1) / halves.size();
        SampleClaims samples = SampleClaims.ofTown(size.seed(), halves.get(place), rules, size.people(), today);
        return LongStream.range(first, behind)
                .mapToObj(index -> samples.at(index, Optional.empty()).entry())
                .map(reader::read)
                .filter(Reading.Valid.class::isInstance)
                .map(reading -> ((Reading.Valid) reading).content());
    }
}
