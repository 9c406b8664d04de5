package ir.kargozar.claim.entry;

import ir.kargozar.claim.ClaimContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A claim as typed at the counter or sent as JSON (spec 03): every field a text, or null where nothing was given. */
public record ClaimEntry(
        @Nullable PersonEntry insured,
        @Nullable PersonEntry mainInsured,
        @Nullable RepresentativeEntry representative,
        @Nullable AccountEntry account,
        @Nullable ProviderEntry provider,
        @Nullable String kind,
        @Nullable String serviceFrom,
        @Nullable String serviceTo,
        @Nullable String receivedOn,
        List<ItemEntry> items,
        List<PaperEntry> documents) {

    public ClaimEntry {
        items = List.copyOf(items);
        documents = List.copyOf(documents);
    }

    /** Content in the form in which it is typed, to be written or changed. */
    public static ClaimEntry of(ClaimContent content) {
        return EntryOf.claim(content);
    }

    public record PersonEntry(
            @Nullable String nationalId,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String insuranceNumber,
            @Nullable String birthDate,
            @Nullable String mobile,
            @Nullable String relation) {}

    public record RepresentativeEntry(
            @Nullable String nationalId,
            @Nullable String name,
            @Nullable String mobile) {}

    public record AccountEntry(
            @Nullable String sheba,
            @Nullable String ownerNationalId,
            @Nullable String confirmation,
            @Nullable String confirmedOn) {}

    public record ProviderEntry(
            @Nullable String name,
            @Nullable String type,
            @Nullable String city,
            @Nullable String contracted) {}

    public record ItemEntry(
            @Nullable String service,
            @Nullable String invoiceNumber,
            @Nullable String invoiceDate,
            @Nullable String amount) {}

    public record PaperEntry(
            @Nullable String type,
            @Nullable String original,
            @Nullable String pages) {}
}
