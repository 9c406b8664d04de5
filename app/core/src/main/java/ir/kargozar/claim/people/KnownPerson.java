package ir.kargozar.claim.people;

import ir.kargozar.claim.Person;
import ir.kargozar.identity.Sheba;
import java.util.Optional;

/**
 * What claims say of a person.
 *
 * @param main the main insured of a dependant
 * @param sheba the account of the newest claim, in the main insured's name
 */
public record KnownPerson(Person person, Optional<Person> main, Sheba sheba) {}
