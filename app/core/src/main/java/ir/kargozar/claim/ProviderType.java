package ir.kargozar.claim;

/** What kind of centre gave the service (spec 03). */
public enum ProviderType {
    HOSPITAL,
    PHYSICIAN,
    PHARMACY,
    LABORATORY,
    IMAGING,
    PHYSIOTHERAPY,
    DENTAL,
    PROSTHESIS,
    OTHER
}
