package ir.kargozar.handover;

import ir.kargozar.handover.parcel.PackageFiles;
import ir.kargozar.identity.OfficeCode;

/**
 * A row of the inbox.
 *
 * @param manifest as the sender signed it: {@link PackageFiles#thaw}
 * @param setAside how many of its records could not be taken
 */
public record CamePackage(
        OfficeCode sender, long sequence, String manifest, String hash, CameState state, long setAside) {}
