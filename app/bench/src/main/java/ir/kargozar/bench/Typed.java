package ir.kargozar.bench;

import ir.kargozar.identity.NationalId;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.text.Digits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** What clerks type to find people that are there: names and numbers in their several spellings. */
record Typed(List<NationalId> ids, List<String> whole) {
    private static final long SEED = 1405;
    private static final long IDS = 10_000_000_000L;
    private static final String ONE =
            "SELECT id, first_name, last_name, insurance_number FROM person WHERE id >= ? ORDER BY id LIMIT 1";

    /** So many people, chosen by chance, the same each time. */
    static Typed of(Store store, int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        Typed typed = new Typed(new ArrayList<>(), new ArrayList<>());
        while (typed.ids.size() < count) {
            store.rows(ONE, Seen::read, random.nextLong(IDS)).forEach(person -> typed.add(person, random));
        }
        return typed;
    }

    private record Seen(
            String id, String first, String last, @Nullable String insuranceNumber) {
        static Seen read(ResultSet row) throws SQLException {
            return new Seen(
                    String.format(Locale.ROOT, "%010d", row.getLong(1)),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4));
        }
    }

    private void add(Seen person, SplittableRandom random) {
        String id = person.id();
        String first = person.first();
        String last = person.last();
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
                    default -> person.insuranceNumber() == null ? first : person.insuranceNumber();
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
