package ir.kargozar.storage.claim;

import static ir.kargozar.storage.schema.Tables.CLAIM;

import ir.kargozar.claim.Claim;
import ir.kargozar.storage.engine.MadeOnce;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.engine.WordIndex;
import ir.kargozar.storage.person.PeopleWriter;
import java.util.List;
import java.util.Map;

/**
 * Makes what is only repeated from claims, where an older program left it out or made it otherwise: the words by which
 * claims are found, and their people. In one transaction: cut off, it begins again at the next opening.
 */
public final class Backfill {
    /** One more whenever words or people are made in another way than before. */
    private static final String NOW = "2";

    private static final String NAME = "search.words";
    private static final int CHUNK = 1_000;

    private final Store store;

    public Backfill(Store store) {
        this.store = store;
    }

    /** Does nothing where all is as this program makes it. */
    public void run() {
        new MadeOnce(store, NAME, NOW).orElse(this::fill);
    }

    private void fill() {
        WordIndex words = store.claimWords();
        PeopleWriter people = new PeopleWriter(store);
        words.clear();
        people.clear();
        ClaimReader reader = new ClaimReader(store);
        Agencies agencies = new Agencies(store);
        long last = -1;
        List<Claim<?>> claims = reader.read(CLAIM.POSITION.gt(last), CHUNK);
        while (!claims.isEmpty()) {
            Map<Long, Claim<?>> byPosition = new java.util.LinkedHashMap<>();
            claims.forEach(claim -> byPosition.put(
                    Position.of(
                                    claim.number(),
                                    agencies.find(claim.number().agency()).orElseThrow())
                            .value(),
                    claim));
            words.add(byPosition.entrySet().stream()
                    .map(entry -> new WordIndex.Entry(entry.getKey(), ClaimWords.of(entry.getValue())))
                    .toList());
            people.note(claims.stream().map(Claim::content).toList());
            for (Long position : byPosition.keySet()) {
                last = Math.max(last, position);
            }
            claims = reader.read(CLAIM.POSITION.gt(last), CHUNK);
        }
    }
}
