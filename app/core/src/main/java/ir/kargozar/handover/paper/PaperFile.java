package ir.kargozar.handover.paper;

import ir.kargozar.claim.ClaimNumber;
import java.util.Optional;

/**
 * The paper file of one claim that came with a package.
 *
 * @param check what was seen; empty while nobody looked
 */
public record PaperFile(ClaimNumber number, Optional<Check> check) {

    /**
     * @param isThere whether the file was there
     * @param first who looked
     * @param second who confirmed it, another person
     */
    public record Check(boolean isThere, String first, Optional<String> second) {}

    public boolean isConfirmed() {
        return check.flatMap(Check::second).isPresent();
    }
}
