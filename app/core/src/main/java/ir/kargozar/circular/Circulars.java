package ir.kargozar.circular;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Circulars of this office and of others. Every change writes its log row in the same transaction. */
public interface Circulars {

    /** For whom a circular is: every trusted office below, or chosen ones. */
    sealed interface Addressees {
        record Everyone() implements Addressees {}

        record Chosen(Set<OfficeCode> offices) implements Addressees {
            public Chosen {
                offices = Set.copyOf(offices);
            }
        }
    }

    /** The revision in force. */
    Optional<Circular> find(CircularId id);

    /** Circulars with a number, of whatever office, by office. */
    List<CircularId> numbered(CircularNumber number);

    /** Every revision, the first one first. */
    List<Circular> revisions(CircularId id);

    /** What came under a revision that says something else, in the order in which it came. */
    List<Circular> conflicts(CircularId id);

    /**
     * Circulars by their revisions in force: what the person has not read first, then the latest first.
     *
     * @param who whose reading is asked for
     */
    List<CircularLine> list(String who);

    /** How many circulars of other offices the person has not read. */
    long unread(String who);

    /** Keeps a revision of an own circular; offices are added to those it is for already, and none is taken away. */
    void publish(Circular circular, Addressees to, Change change);

    /** For whom it is. */
    Addressees addressees(CircularId id);

    /** Notes that a person of this office read a revision, once; its publisher is told by the next package. */
    void read(CircularId id, int revision, Reading reading, Change change);

    /** Who of this office read a revision, in the order in which they did. */
    List<Reading> readers(CircularId id, int revision);

    /** What is known of every office to which an own circular was sent, by office. */
    List<Delivery> deliveries(CircularId id);
}
