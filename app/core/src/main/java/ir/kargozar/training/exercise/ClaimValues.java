package ir.kargozar.training.exercise;

import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.Paper;
import ir.kargozar.claim.PaperType;
import ir.kargozar.claim.Person;
import ir.kargozar.claim.Treatment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a claim says that its papers tell, by path as in its JSON. What a paper need not tell is left out. */
final class ClaimValues {
    private final Map<String, String> values = new TreeMap<>();

    private ClaimValues() {}

    /**
     * @param like the items come in the order of this claim's, which have the same numbers
     * @param copies kinds of paper of which it matters that a copy was brought
     */
    static Map<String, String> of(ClaimContent content, ClaimContent like, Set<PaperType> copies) {
        ClaimValues made = new ClaimValues();
        made.person("insured.", content.insured());
        made.put("insured.relation", content.insured().relation());
        content.mainInsured().ifPresent(main -> made.person("mainInsured.", main));
        made.treatment(content.treatment());
        made.put("receivedOn", content.receivedOn());
        made.put("account.sheba", content.account().sheba());
        List<Item> items = ordered(content.items(), like.items());
        for (int i = 0; i < items.size(); i++) {
            made.item("items[" + i + "].", items.get(i));
        }
        made.papers(content, copies);
        return made.values;
    }

    private void put(String path, Object value) {
        values.put(path, value.toString());
    }

    private void person(String prefix, Person person) {
        put(prefix + "nationalId", person.nationalId());
        put(prefix + "firstName", person.firstName());
        put(prefix + "lastName", person.lastName());
    }

    private void treatment(Treatment treatment) {
        put("kind", treatment.kind());
        put("provider.name", treatment.provider().name());
        put("serviceFrom", treatment.from());
        put("serviceTo", treatment.to());
    }

    private void item(String prefix, Item item) {
        put(prefix + "invoiceNumber", item.invoiceNumber());
        put(prefix + "invoiceDate", item.invoiceDate());
        put(prefix + "amount", item.amount());
    }

    /** Each kind once, since the form does not tell sheets of a kind apart: true, or false for a copy that matters. */
    private void papers(ClaimContent content, Set<PaperType> copies) {
        for (Paper paper : content.papers()) {
            boolean isGood = !copies.contains(paper.type())
                    || content.papers().stream().anyMatch(other -> other.type() == paper.type() && other.original());
            put("documents." + paper.type(), isGood);
        }
    }

    /** Nobody is asked to type invoices in one order: each comes where the most like it stands. */
    private static List<Item> ordered(List<Item> items, List<Item> like) {
        List<Item> left = new ArrayList<>(items);
        List<Item> ordered = new ArrayList<>();
        for (Item wanted : like) {
            left.stream()
                    .max(Comparator.comparingInt(item -> likeness(item, wanted)))
                    .ifPresent(item -> {
                        left.remove(item);
                        ordered.add(item);
                    });
        }
        ordered.addAll(left);
        return ordered;
    }

    private static int likeness(Item item, Item wanted) {
        return (item.invoiceNumber().equals(wanted.invoiceNumber()) ? 2 : 0)
                + (item.amount().equals(wanted.amount()) ? 1 : 0);
    }
}
