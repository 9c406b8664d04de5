package ir.kargozar.claim.people;

import ir.kargozar.claim.Person;
import ir.kargozar.identity.NationalId;
import java.util.List;
import java.util.Optional;

/**
 * Every insured and main insured that a claim of this workspace names, one each national id, as the newest claim (by
 * day of receipt) has them. They are kept with the claims, in the same transaction; nobody enters them.
 */
public interface People {

    Optional<KnownPerson> find(NationalId id);

    /**
     * Find as you type.
     *
     * @param typed beginnings of national id, insurance number or any word of the names, in any order and spelling
     * @param limit at most so many
     * @return those with the whole words first, then those in whom the last word is a beginning; only where there are
     *     none, those in whom every word is one; nothing for blanks
     */
    List<Person> search(String typed, int limit);
}
