package ir.kargozar.handover.parcel;

/**
 * A package's content as it will never change: whoever writes its file, and however often, writes this.
 *
 * @param manifest the head, totals and digests in the wire's own words; what the sender signs
 * @param hash SHA-256 of the manifest, hexadecimal: with it the content of every part is fixed
 */
public record Frozen(PackageHead head, Totals totals, String manifest, String hash) {}
