package ir.kargozar.claim.entry;

import ir.kargozar.claim.entry.ClaimEntry.AccountEntry;
import ir.kargozar.claim.entry.ClaimEntry.ItemEntry;
import ir.kargozar.claim.entry.ClaimEntry.PaperEntry;
import ir.kargozar.claim.entry.ClaimEntry.PersonEntry;
import ir.kargozar.claim.entry.ClaimEntry.ProviderEntry;
import ir.kargozar.claim.entry.ClaimEntry.RepresentativeEntry;
import ir.kargozar.entry.JsonFields;

/** Which field of the JSON stands where in an entry, and of which JSON type it is. */
final class EntryShape {
    private EntryShape() {}

    static ClaimEntry claim(JsonFields json) {
        return new ClaimEntry(
                json.object("insured", EntryShape::person),
                json.object("mainInsured", EntryShape::person),
                json.object("representative", EntryShape::representative),
                json.object("account", EntryShape::account),
                json.object("provider", EntryShape::provider),
                json.text("kind"),
                json.text("serviceFrom"),
                json.text("serviceTo"),
                json.text("receivedOn"),
                json.list("items", EntryShape::item),
                json.list("documents", EntryShape::paper));
    }

    private static PersonEntry person(JsonFields json) {
        return new PersonEntry(
                json.text("nationalId"),
                json.text("firstName"),
                json.text("lastName"),
                json.text("insuranceNumber"),
                json.text("birthDate"),
                json.text("mobile"),
                json.text("relation"));
    }

    private static RepresentativeEntry representative(JsonFields json) {
        return new RepresentativeEntry(json.text("nationalId"), json.text("name"), json.text("mobile"));
    }

    private static AccountEntry account(JsonFields json) {
        return new AccountEntry(
                json.text("sheba"), json.text("ownerNationalId"), json.text("confirmation"), json.text("confirmedOn"));
    }

    private static ProviderEntry provider(JsonFields json) {
        return new ProviderEntry(json.text("name"), json.text("type"), json.text("city"), json.truth("contracted"));
    }

    private static ItemEntry item(JsonFields json) {
        return new ItemEntry(
                json.text("service"), json.text("invoiceNumber"), json.text("invoiceDate"), json.whole("amount"));
    }

    private static PaperEntry paper(JsonFields json) {
        return new PaperEntry(json.text("type"), json.truth("original"), json.whole("pages"));
    }
}
