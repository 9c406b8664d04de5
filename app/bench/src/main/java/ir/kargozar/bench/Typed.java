package ir.kargozar.bench;

import ir.kargozar.identity.NationalId;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.text.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jooq.Record;

/** What clerks type to find people that are there: names and numbers in their several spellings. */
record Typed(List<NationalId> ids, List<String> whole) {
    private static final long SEED = 1405;
    private static final long IDS = 10_000_000_000L;

    /** So many people, chosen by chance, the same each time. */
    static Typed of(Store store, int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        Typed typed = new Typed(new ArrayList<>(), new ArrayList<>());
        while (typed.ids.size() < count) {
            store.dsl()
                    .fetch(
                            "SELECT id, first_name, last_name, insurance_number FROM person WHERE id >= ?"
                                    + " ORDER BY id LIMIT 1",
                            random.nextLong(IDS))
                    .forEach(row -> typed.add(row, random));
        }
        return typed;
    }

    private void add(Record row, SplittableRandom random) {
        String id = String.format(java.util.Locale.ROOT, "%010d", row.get(0, Long.class));
        String first = row.get(1, String.class);
        String last = row.get(2, String.class);
        ids.add(new NationalId(id));
        whole.add(
                switch (random.nextInt(8)) {
                    case 0 -> first;
                    case 1 -> last;
                    case 2 -> first + " " + last;
                    case 3 -> last.replace('\u200c', ' ') + " " + first;
                    case 4 -> (first + " " + last).replace("\u200c", "").replace('\u06CC', '\u064A');
                    case 5 -> id;
                    case 6 -> Digits.persian(id);
                    default -> row.get(3, String.class) == null ? first : row.get(3, String.class);
                });
    }

    /** Every beginning of each, as the search sees it while it is typed. */
    List<String> keyByKey() {
        List<String> keys = new ArrayList<>();
        for (String text : whole) {
            for (int end = 1; end <= text.length(); end++) {
                keys.add(text.substring(0, end));
            }
        }
        return keys;
    }
}
