package ir.kargozar.desktop.counter;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.Person;
import ir.kargozar.claim.Status;
import ir.kargozar.identity.NationalId;
import java.util.List;
import java.util.Optional;

/** Finds what is known of a person from earlier claims. */
final class PersonLookup {

    private static final int MOST = 50;

    private final Claims claims;

    PersonLookup(Claims claims) {
        this.claims = claims;
    }

    /**
     * @param before how many earlier claims, {@code more} where there are still others
     * @param last number's date and status of the newest
     */
    record Known(int before, boolean more, ClaimLine last, Optional<Person> person) {
        Status lastStatus() {
            return last.status();
        }
    }

    Optional<Known> find(NationalId id) {
        ClaimLine.Page page = claims.list(ClaimQuery.ALL.text(id.value()).limit(MOST));
        List<ClaimLine> own = page.lines().stream()
                .filter(line -> line.nationalId().equals(id.value()))
                .toList();
        return own.stream().findFirst().map(last -> new Known(own.size(), page.more(), last, person(last)));
    }

    private Optional<Person> person(ClaimLine line) {
        Optional<Claim<?>> found = claims.find(line.number());
        return found.map(claim -> claim.content().insured());
    }
}
