package ir.kargozar.handover.parcel;

import ir.kargozar.identity.OfficeCode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Who sends what to whom.
 *
 * @param id UUIDv7
 * @param sequence 1, 2, 3 … from the sender's counter for this recipient
 * @param previous hash of the package before, to the same recipient; empty for none
 * @param madeAt by the sender's clock: information only, order is the sequence
 * @param after number of the package before: one less, or where the sender was restored from a backup and passes over
 *     numbers, the last one that the recipient said it has; 0 for none
 * @param seen what the sender has of the recipient; empty where it does not say
 */
public record PackageHead(
        UUID id,
        OfficeCode sender,
        OfficeCode recipient,
        long sequence,
        Optional<String> previous,
        Instant madeAt,
        boolean training,
        long after,
        Optional<Seen> seen) {

    public PackageHead {
        if (after < 0 || after >= sequence || previous.isPresent() == (after == 0)) {
            throw new IllegalArgumentException("PACKAGE_SEQUENCE");
        }
    }

    /** Right behind the package before, and nothing said of what was seen. */
    public PackageHead(
            UUID id,
            OfficeCode sender,
            OfficeCode recipient,
            long sequence,
            Optional<String> previous,
            Instant madeAt,
            boolean training) {
        this(id, sender, recipient, sequence, previous, madeAt, training, sequence - 1, Optional.empty());
    }

    /** Name for the package's file: {@code 3101_to_OFFICE-31_000042.kgz}. */
    public String fileName() {
        return String.format(Locale.ROOT, "%s_to_%s_%06d.kgz", sender, recipient, sequence);
    }
}
