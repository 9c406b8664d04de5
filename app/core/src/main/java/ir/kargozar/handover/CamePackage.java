package ir.kargozar.handover;

import ir.kargozar.handover.parcel.PackageFiles;
import ir.kargozar.identity.OfficeCode;

/**
 * A row of the inbox.
 *
 * @param manifest as the sender signed it: {@link PackageFiles#thaw}
 * @param signer of a held one: SHA-256 of the key that signed it; empty where it was not noted
 * @param setAside how many of its records could not be taken
 */
public record CamePackage(
        OfficeCode sender,
        long sequence,
        String manifest,
        String hash,
        CameState state,
        String signer,
        long setAside) {}
