package ir.kargozar.claim;

import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.Sheba;
import ir.kargozar.log.Change;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The claims of a workspace. Every change writes its log row in the same transaction. */
public interface Claims {

    /** The next number of an agency's year; part of the running transaction, so that a rollback leaves no hole. */
    ClaimNumber nextNumber(OfficeCode agency, int jalaliYear);

    /** Stores new claims, in one batch. A number or id that is already there is a fault CLAIM_EXISTS. */
    void add(List<? extends Claim<?>> claims, Change change);

    /** Stores a changed claim; its revision must be the stored one plus one, else a fault CLAIM_CHANGED_MEANWHILE. */
    void update(Claim<?> claim, Change change);

    /** As {@link #update}, in one batch and in this order: a claim may come several times, one revision on each time. */
    void updateAll(List<Move> moves, Change change);

    /**
     * As {@link #updateAll}, for claims that went on in another office: the new revision may be any later one, else a
     * fault CLAIM_CHANGED_MEANWHILE.
     */
    void renew(List<Move> moves, Change change);

    /** A claim as it was read within the running transaction, and one revision on. */
    record Move(Claim<?> from, Claim<?> to) {}

    Optional<Claim<?>> find(ClaimNumber number);

    /** Those of these numbers that are here, in the order given. */
    List<Claim<?>> findAll(List<ClaimNumber> numbers);

    /** Ids of those of these claims whose id, or whose number, is here already. */
    Set<UUID> known(List<? extends Claim<?>> claims);

    ClaimLine.Page list(ClaimQuery query);

    /** Everything a filter finds, in order, to be read piece by piece. */
    ClaimListing listing(ClaimFilter filter, ClaimOrder order);

    /** Accepted claims that are in no package yet, oldest number first, at most {@code limit}. */
    List<Claim<ClaimState.Accepted>> unsent(int limit);

    /** Claims frozen in a package, oldest number first. */
    List<Claim<ClaimState.Packaged>> inPackage(OfficeCode recipient, long sequence);

    /** Other claims that look the same (rule of {@link Duplicate}); drafts and returned ones do not count. */
    List<Duplicate> duplicatesOf(ClaimContent content, Optional<ClaimNumber> self);

    /**
     * What is known of the bank's word on an account: its last answer, or that it was asked; else the confirmation an
     * earlier claim of the same person has for it.
     */
    default Optional<Account> lastWord(Sheba sheba, NationalId owner) {
        return Optional.empty();
    }

    /** How many claims stand in each state. */
    Map<Status, Long> counts();
}
