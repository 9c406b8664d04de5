package ir.kargozar.training.sample;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.entry.ClaimEntry;
import ir.kargozar.claim.entry.ClaimEntry.AccountEntry;
import ir.kargozar.claim.entry.ClaimEntry.ItemEntry;
import ir.kargozar.claim.entry.ClaimEntry.PaperEntry;
import ir.kargozar.claim.entry.ClaimEntry.PersonEntry;
import ir.kargozar.claim.entry.ClaimEntry.ProviderEntry;
import ir.kargozar.claim.entry.ClaimEntry.RepresentativeEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sample on the way to its entry. */
record Sheet(People people, AccountEntry account, Case what, Dates when, List<PaperEntry> papers) {

    record People(
            PersonEntry insured,
            @Nullable PersonEntry main,
            @Nullable RepresentativeEntry representative) {}

    record Case(String kind, ProviderEntry provider, List<ItemEntry> items) {}

    record Dates(JalaliDate from, JalaliDate to, JalaliDate receivedOn) {}

    Sheet with(People changed) {
        return new Sheet(changed, account, what, when, papers);
    }

    Sheet with(AccountEntry changed) {
        return new Sheet(people, changed, what, when, papers);
    }

    Sheet with(Case changed) {
        return new Sheet(people, account, changed, when, papers);
    }

    Sheet with(List<PaperEntry> changed) {
        return new Sheet(people, account, what, when, changed);
    }

    ClaimEntry entry(Typist typist) {
        return new ClaimEntry(
                people.insured(),
                people.main(),
                people.representative(),
                account,
                what.provider(),
                what.kind(),
                typist.date(when.from().toString()),
                typist.date(when.to().toString()),
                typist.date(when.receivedOn().toString()),
                what.items(),
                papers);
    }
}
