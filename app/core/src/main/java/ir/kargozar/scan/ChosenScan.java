package ir.kargozar.scan;

import ir.kargozar.claim.PaperType;
import java.util.Optional;

/**
 * A kept scan, chosen for a claim.
 *
 * @param paper what it shows, where that was said
 */
public record ChosenScan(Scan scan, Optional<PaperType> paper) {}
