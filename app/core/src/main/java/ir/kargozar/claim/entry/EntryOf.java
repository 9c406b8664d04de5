package ir.kargozar.claim.entry;

import ir.kargozar.claim.Account;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.Paper;
import ir.kargozar.claim.Person;
import ir.kargozar.claim.Provider;
import ir.kargozar.claim.Representative;
import ir.kargozar.claim.entry.ClaimEntry.AccountEntry;
import ir.kargozar.claim.entry.ClaimEntry.ItemEntry;
import ir.kargozar.claim.entry.ClaimEntry.PaperEntry;
import ir.kargozar.claim.entry.ClaimEntry.PersonEntry;
import ir.kargozar.claim.entry.ClaimEntry.ProviderEntry;
import ir.kargozar.claim.entry.ClaimEntry.RepresentativeEntry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Content back in the form in which it is typed. */
final class EntryOf {
    private EntryOf() {}

    static ClaimEntry claim(ClaimContent content) {
        return new ClaimEntry(
                person(content.insured()),
                content.mainInsured().map(EntryOf::person).orElse(null),
                content.representative().map(EntryOf::representative).orElse(null),
                account(content.account()),
                provider(content.treatment().provider()),
                content.treatment().kind().name(),
                content.treatment().from().toString(),
                content.treatment().to().toString(),
                content.receivedOn().toString(),
                content.items().stream().map(EntryOf::item).toList(),
                content.papers().stream().map(EntryOf::paper).toList());
    }

    private static PersonEntry person(Person person) {
        return new PersonEntry(
                person.nationalId().value(),
                person.firstName().value(),
                person.lastName().value(),
                text(person.insuranceNumber()),
                text(person.birthDate()),
                text(person.mobile()),
                person.relation().name());
    }

    private static RepresentativeEntry representative(Representative representative) {
        return new RepresentativeEntry(
                representative.nationalId().value(), representative.name().value(), text(representative.mobile()));
    }

    private static AccountEntry account(Account account) {
        return new AccountEntry(
                account.sheba().value(),
                account.owner().value(),
                account.confirmation().name(),
                text(account.confirmedOn()));
    }

    private static ProviderEntry provider(Provider provider) {
        return new ProviderEntry(
                provider.name().value(),
                provider.type().name(),
                provider.city().value(),
                Boolean.toString(provider.contracted()));
    }

    private static ItemEntry item(Item item) {
        return new ItemEntry(
                item.service().value(),
                item.invoiceNumber().value(),
                item.invoiceDate().toString(),
                item.amount().toString());
    }

    private static PaperEntry paper(Paper paper) {
        return new PaperEntry(paper.type().name(), Boolean.toString(paper.original()), Integer.toString(paper.pages()));
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}
