package ir.kargozar.exchange.v1;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Content of a claim in the JSON shape of spec 03; what is not known is left out. */
record WireClaim(
        @Nullable WirePerson insured,
        @Nullable WirePerson mainInsured,
        @Nullable WireRepresentative representative,
        @Nullable WireAccount account,
        @Nullable WireProvider provider,
        @Nullable String kind,
        @Nullable String serviceFrom,
        @Nullable String serviceTo,
        @Nullable String receivedOn,
        @Nullable List<WireItem> items,
        @Nullable List<WirePaper> documents) {

    WireClaim {
        items = items == null ? null : List.copyOf(items);
        documents = documents == null ? null : List.copyOf(documents);
    }

    record WirePerson(
            @Nullable String nationalId,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String insuranceNumber,
            @Nullable String birthDate,
            @Nullable String mobile,
            @Nullable String relation) {}

    record WireRepresentative(
            @Nullable String nationalId,
            @Nullable String name,
            @Nullable String mobile) {}

    record WireAccount(
            @Nullable String sheba,
            @Nullable String ownerNationalId,
            @Nullable String confirmation,
            @Nullable String confirmedOn) {}

    record WireProvider(
            @Nullable String name,
            @Nullable String type,
            @Nullable String city,
            @Nullable Boolean contracted) {}

    /** @param amount rials */
    record WireItem(
            @Nullable String service,
            @Nullable String invoiceNumber,
            @Nullable String invoiceDate,
            @Nullable Long amount) {}

    record WirePaper(
            @Nullable String type,
            @Nullable Boolean original,
            @Nullable Integer pages) {
        WirePaper {
            if (pages != null && pages < 1) {
                throw new IllegalArgumentException("PAGES_RANGE");
            }
        }
    }
}
