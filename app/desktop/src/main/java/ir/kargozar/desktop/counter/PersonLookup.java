package ir.kargozar.desktop.counter;

import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.people.KnownPerson;
import ir.kargozar.claim.people.People;
import ir.kargozar.desktop.workplace.Workplace.Counter;
import ir.kargozar.identity.NationalId;
import java.util.List;
import java.util.Optional;

/** Finds what is known of a person, and the claims before. */
final class PersonLookup {

    private static final int MOST = 50;

    private final People people;
    private final Claims claims;

    PersonLookup(Counter counter) {
        this.people = counter.people();
        this.claims = counter.claims();
    }

    /**
     * @param before how many earlier claims of the person's own, {@code more} where there are still others
     * @param last the newest of them
     */
    record Known(KnownPerson person, int before, boolean more, Optional<ClaimLine> last) {}

    Optional<Known> find(NationalId id) {
        return people.find(id).map(person -> {
            ClaimLine.Page page = claims.list(ClaimQuery.ALL.text(id.value()).limit(MOST));
            List<ClaimLine> own = page.lines().stream()
                    .filter(line -> line.nationalId().equals(id.value()))
                    .toList();
            return new Known(person, own.size(), page.more(), own.stream().findFirst());
        });
    }
}
