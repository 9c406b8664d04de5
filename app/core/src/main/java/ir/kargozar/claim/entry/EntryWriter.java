package ir.kargozar.claim.entry;

import ir.kargozar.claim.entry.ClaimEntry.AccountEntry;
import ir.kargozar.claim.entry.ClaimEntry.ItemEntry;
import ir.kargozar.claim.entry.ClaimEntry.PaperEntry;
import ir.kargozar.claim.entry.ClaimEntry.PersonEntry;
import ir.kargozar.claim.entry.ClaimEntry.ProviderEntry;
import ir.kargozar.claim.entry.ClaimEntry.RepresentativeEntry;
import ir.kargozar.text.Digits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes an entry as the JSON of spec 03. What was left out is left out. */
final class EntryWriter {
    private EntryWriter() {}

    static void write(ClaimEntry entry, JsonGenerator json) {
        json.writeStartObject();
        person("insured", entry.insured(), json);
        person("mainInsured", entry.mainInsured(), json);
        representative(entry.representative(), json);
        account(entry.account(), json);
        provider(entry.provider(), json);
        text("kind", entry.kind(), json);
        text("serviceFrom", entry.serviceFrom(), json);
        text("serviceTo", entry.serviceTo(), json);
        text("receivedOn", entry.receivedOn(), json);
        json.writeArrayPropertyStart("items");
        entry.items().forEach(item -> item(item, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("documents");
        entry.documents().forEach(paper -> paper(paper, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void person(String name, @Nullable PersonEntry person, JsonGenerator json) {
        if (person == null) {
            return;
        }
        json.writeObjectPropertyStart(name);
        text("nationalId", person.nationalId(), json);
        text("firstName", person.firstName(), json);
        text("lastName", person.lastName(), json);
        text("insuranceNumber", person.insuranceNumber(), json);
        text("birthDate", person.birthDate(), json);
        text("mobile", person.mobile(), json);
        text("relation", person.relation(), json);
        json.writeEndObject();
    }

    private static void representative(@Nullable RepresentativeEntry representative, JsonGenerator json) {
        if (representative == null) {
            return;
        }
        json.writeObjectPropertyStart("representative");
        text("nationalId", representative.nationalId(), json);
        text("name", representative.name(), json);
        text("mobile", representative.mobile(), json);
        json.writeEndObject();
    }

    private static void account(@Nullable AccountEntry account, JsonGenerator json) {
        if (account == null) {
            return;
        }
        json.writeObjectPropertyStart("account");
        text("sheba", account.sheba(), json);
        text("ownerNationalId", account.ownerNationalId(), json);
        text("confirmation", account.confirmation(), json);
        text("confirmedOn", account.confirmedOn(), json);
        json.writeEndObject();
    }

    private static void provider(@Nullable ProviderEntry provider, JsonGenerator json) {
        if (provider == null) {
            return;
        }
        json.writeObjectPropertyStart("provider");
        text("name", provider.name(), json);
        text("type", provider.type(), json);
        text("city", provider.city(), json);
        truth("contracted", provider.contracted(), json);
        json.writeEndObject();
    }

    private static void item(ItemEntry item, JsonGenerator json) {
        json.writeStartObject();
        text("service", item.service(), json);
        text("invoiceNumber", item.invoiceNumber(), json);
        text("invoiceDate", item.invoiceDate(), json);
        whole("amount", item.amount(), json);
        json.writeEndObject();
    }

    private static void paper(PaperEntry paper, JsonGenerator json) {
        json.writeStartObject();
        text("type", paper.type(), json);
        truth("original", paper.original(), json);
        whole("pages", paper.pages(), json);
        json.writeEndObject();
    }

    private static void text(String name, @Nullable String value, JsonGenerator json) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    /** A number where it is one, else the text as typed: what was wrong stays wrong. */
    private static void whole(String name, @Nullable String value, JsonGenerator json) {
        String digits = value == null ? "" : Digits.ascii(value);
        if (!digits.isEmpty() && digits.length() <= 18 && Digits.isDigits(digits, digits.length())) {
            json.writeNumberProperty(name, Long.parseLong(digits));
        } else {
            text(name, value, json);
        }
    }

    private static void truth(String name, @Nullable String value, JsonGenerator json) {
        if ("true".equals(value) || "false".equals(value)) {
            json.writeBooleanProperty(name, Boolean.parseBoolean(value));
        } else {
            text(name, value, json);
        }
    }
}
