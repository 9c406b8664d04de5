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
 * @param previous hash of the package before, to the same recipient; empty for the first
 * @param madeAt by the sender's clock: information only, order is the sequence
 */
public record PackageHead(
        UUID id,
        OfficeCode sender,
        OfficeCode recipient,
        long sequence,
        Optional<String> previous,
        Instant madeAt,
        boolean training) {

    public PackageHead {
        if (sequence < 1 || previous.isPresent() == (sequence == 1)) {
            throw new IllegalArgumentException("PACKAGE_SEQUENCE");
        }
    }

    /** Name for the package's file: {@code 3101_to_OFFICE-31_000042.kgz}. */
    public String fileName() {
        return String.format(Locale.ROOT, "%s_to_%s_%06d.kgz", sender, recipient, sequence);
    }
}
