package ir.kargozar.desktop.counter;

import ir.kargozar.claim.Relation;
import ir.kargozar.claim.entry.ClaimEntry;
import ir.kargozar.claim.entry.ClaimEntry.AccountEntry;
import ir.kargozar.claim.entry.ClaimEntry.PersonEntry;
import ir.kargozar.claim.entry.ClaimEntry.ProviderEntry;
import ir.kargozar.claim.entry.ClaimEntry.RepresentativeEntry;
import ir.kargozar.desktop.form.Form;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The entry that a filled form stands for. */
final class EntryOfForm {

    private EntryOfForm() {}

    /** @param hidden what is known of the main insured beyond the form's fields */
    static ClaimEntry entry(Form form, ItemRows items, PaperTicks papers, Function<String, @Nullable String> hidden) {
        return new ClaimEntry(
                insured(form),
                mainInsured(form, hidden),
                representative(form),
                account(form),
                provider(form),
                form.value(ClaimFields.KIND),
                form.value("serviceFrom"),
                form.value("serviceTo"),
                form.value(ClaimFields.RECEIVED_ON),
                items.entries(),
                papers.entries());
    }

    private static PersonEntry insured(Form form) {
        return new PersonEntry(
                form.value(ClaimFields.NATIONAL_ID),
                form.value("insured.firstName"),
                form.value("insured.lastName"),
                form.value("insured.insuranceNumber"),
                form.value("insured.birthDate"),
                form.value("insured.mobile"),
                form.value(ClaimFields.RELATION));
    }

    private static @Nullable PersonEntry mainInsured(Form form, Function<String, @Nullable String> hidden) {
        String relation = form.value(ClaimFields.RELATION);
        if (relation == null || !Relation.valueOf(relation).isDependant()) {
            return null;
        }
        return new PersonEntry(
                form.value("mainInsured.nationalId"),
                form.value("mainInsured.firstName"),
                form.value("mainInsured.lastName"),
                form.value("mainInsured.insuranceNumber"),
                hidden.apply("mainInsured.birthDate"),
                hidden.apply("mainInsured.mobile"),
                Objects.requireNonNullElse(hidden.apply("mainInsured.relation"), Relation.MAIN.name()));
    }

    private static @Nullable RepresentativeEntry representative(Form form) {
        String id = form.value("representative.nationalId");
        String name = form.value("representative.name");
        String mobile = form.value("representative.mobile");
        return id == null && name == null && mobile == null ? null : new RepresentativeEntry(id, name, mobile);
    }

    private static AccountEntry account(Form form) {
        return new AccountEntry(
                form.value("account.sheba"),
                form.value("account.ownerNationalId"),
                form.value("account.confirmation"),
                form.value("account.confirmedOn"));
    }

    private static ProviderEntry provider(Form form) {
        return new ProviderEntry(
                form.value("provider.name"),
                form.value("provider.type"),
                form.value("provider.city"),
                form.value("provider.contracted"));
    }
}
