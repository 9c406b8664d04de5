package ir.kargozar.claim.entry;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.Person;
import ir.kargozar.claim.Provider;
import ir.kargozar.claim.ProviderType;
import ir.kargozar.claim.Treatment;
import ir.kargozar.claim.entry.ClaimEntry.ProviderEntry;
import ir.kargozar.entry.Answers;
import ir.kargozar.text.Line;
import org.jspecify.annotations.Nullable;

/** Reads what was done, where and when: birth, first day, last day and the day at the counter in this order. */
final class TreatmentReader {
    private final Answers answers;

    TreatmentReader(Answers answers) {
        this.answers = answers;
    }

    @Nullable Treatment read(ClaimEntry entry, @Nullable JalaliDate receivedOn, @Nullable Person insured) {
        ClaimKind kind = answers.need("kind", entry.kind(), Answers.oneOf(ClaimKind.class));
        Provider provider = provider(entry.provider());
        JalaliDate from = answers.need("serviceFrom", entry.serviceFrom(), JalaliDate::of);
        JalaliDate to = answers.need("serviceTo", entry.serviceTo(), JalaliDate::of);
        answers.ordered(from, to, "serviceTo", "SERVICE_DATES_ORDER");
        answers.ordered(from, receivedOn, "serviceFrom", "SERVICE_AFTER_RECEIVED");
        answers.ordered(to, receivedOn, "serviceTo", "SERVICE_AFTER_RECEIVED");
        if (insured != null) {
            answers.ordered(insured.birthDate().orElse(null), to, "insured.birthDate", "BIRTH_AFTER_SERVICE");
        }
        return kind == null || provider == null || from == null || to == null || to.isBefore(from)
                ? null
                : new Treatment(kind, provider, from, to);
    }

    private @Nullable Provider provider(@Nullable ProviderEntry entry) {
        if (entry == null) {
            answers.against("provider", "FIELD_MISSING");
            return null;
        }
        Line name = answers.need("provider.name", entry.name(), Line::of);
        ProviderType type = answers.need("provider.type", entry.type(), Answers.oneOf(ProviderType.class));
        Line city = answers.need("provider.city", entry.city(), Line::of);
        boolean contracted = answers.may("provider.contracted", entry.contracted(), Answers::truth)
                .orElse(false);
        return name == null || type == null || city == null ? null : new Provider(name, type, city, contracted);
    }
}
