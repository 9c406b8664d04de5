package ir.kargozar.desktop.counter;

import ir.kargozar.claim.Account;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.Person;
import ir.kargozar.claim.Treatment;
import ir.kargozar.claim.draft.TypedForm;
import ir.kargozar.claim.draft.TypedForm.TypedPaper;
import ir.kargozar.desktop.wording.Shown;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A stored claim as it would have been typed. */
final class TypedClaim {

    private final Shown shown;
    private final Map<String, String> fields = new HashMap<>();

    private TypedClaim(Shown shown) {
        this.shown = shown;
    }

    static TypedForm of(ClaimContent content, Shown shown) {
        TypedClaim typed = new TypedClaim(shown);
        typed.person("insured.", content.insured());
        content.mainInsured().ifPresent(person -> {
            typed.person("mainInsured.", person);
            typed.put("mainInsured.relation", person.relation());
        });
        typed.put("insured.relation", content.insured().relation());
        content.representative().ifPresent(bearer -> {
            typed.code("representative.nationalId", bearer.nationalId());
            typed.put("representative.name", bearer.name());
            bearer.mobile().ifPresent(mobile -> typed.code("representative.mobile", mobile));
        });
        typed.treatment(content.treatment());
        typed.put("receivedOn", shown.date(content.receivedOn()));
        typed.account(content.account(), content.payee());
        for (int i = 0; i < content.items().size(); i++) {
            typed.item("items[" + i + "].", content.items().get(i));
        }
        return new TypedForm(
                typed.fields,
                content.papers().stream()
                        .map(paper ->
                                new TypedPaper(paper.type().name(), paper.original(), Integer.toString(paper.pages())))
                        .toList(),
                java.util.List.of());
    }

    private void put(String path, Object value) {
        fields.put(path, value.toString());
    }

    private void code(String path, Object value) {
        put(path, shown.texts().digits(value.toString()));
    }

    private void person(String prefix, Person person) {
        code(prefix + "nationalId", person.nationalId());
        put(prefix + "firstName", person.firstName());
        put(prefix + "lastName", person.lastName());
        person.insuranceNumber().ifPresent(number -> code(prefix + "insuranceNumber", number));
        person.birthDate().ifPresent(date -> put(prefix + "birthDate", shown.date(date)));
        person.mobile().ifPresent(mobile -> code(prefix + "mobile", mobile));
    }

    private void treatment(Treatment treatment) {
        put("kind", treatment.kind());
        put("provider.name", treatment.provider().name());
        put("provider.type", treatment.provider().type());
        put("provider.city", treatment.provider().city());
        put("provider.contracted", treatment.provider().contracted());
        put("serviceFrom", shown.date(treatment.from()));
        put("serviceTo", shown.date(treatment.to()));
    }

    private void account(Account account, Person payee) {
        put("account.sheba", shown.texts().digits(account.sheba().grouped()));
        Optional.of(account.owner())
                .filter(owner -> !owner.equals(payee.nationalId()))
                .ifPresent(owner -> code("account.ownerNationalId", owner));
        put("account.confirmation", account.confirmation());
        account.confirmedOn().ifPresent(date -> put("account.confirmedOn", shown.date(date)));
    }

    private void item(String prefix, Item item) {
        put(prefix + "service", item.service());
        code(prefix + "invoiceNumber", item.invoiceNumber());
        put(prefix + "invoiceDate", shown.date(item.invoiceDate()));
        put(prefix + "amount", shown.amount(item.amount()));
    }
}
