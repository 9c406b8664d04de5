package ir.kargozar.claim;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.money.Rial;
import java.util.List;
import java.util.Optional;

/**
 * Everything a claim says, each value valid; whether it is complete is for the rule packs.
 *
 * @param mainInsured present exactly where the insured is a dependant
 * @param receivedOn the day the papers came to the counter
 */
public record ClaimContent(
        Person insured,
        Optional<Person> mainInsured,
        Optional<Representative> representative,
        Account account,
        Treatment treatment,
        JalaliDate receivedOn,
        List<Item> items,
        List<Paper> papers) {

    public ClaimContent {
        items = List.copyOf(items);
        papers = List.copyOf(papers);
    }

    /** The sum of the items, rials. */
    public Rial amount() {
        return items.stream().map(Item::amount).reduce(Rial.ZERO, Rial::plus);
    }

    /** The main insured: the insured person unless a dependant. */
    public Person payee() {
        return mainInsured.orElse(insured);
    }

    /** The same with another account, or another word of the bank on it. */
    public ClaimContent with(Account changed) {
        return new ClaimContent(insured, mainInsured, representative, changed, treatment, receivedOn, items, papers);
    }

    /** Sheets of paper handed in. */
    public int pages() {
        return papers.stream().mapToInt(Paper::pages).sum();
    }
}
