package ir.kargozar.storage.claim;

import static ir.kargozar.storage.schema.Tables.AGENCY;
import static ir.kargozar.storage.schema.Tables.CLAIM;

import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.storage.engine.Store;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/** A listing as an array of keys, eight bytes a claim; lines are read by key. */
final class KeyListing implements ClaimListing {
    private static final int CHUNK = 200;

    private final Store store;
    private final long[] keys;
    private final Map<Long, OfficeCode> agencies;

    KeyListing(Store store, long[] keys) {
        this(
                store,
                keys,
                store.dsl()
                        .select(AGENCY.AGENCY_, AGENCY.CODE)
                        .from(AGENCY)
                        .fetchMap(AGENCY.AGENCY_, row -> new OfficeCode(row.get(AGENCY.CODE))));
    }

    private KeyListing(Store store, long[] keys, Map<Long, OfficeCode> agencies) {
        this.store = store;
        this.keys = keys;
        this.agencies = agencies;
    }

    @Override
    public int size() {
        return keys.length;
    }

    @Override
    public ClaimNumber number(int place) {
        Position position = new Position(keys[place]);
        return position.claimNumber(Objects.requireNonNull(agencies.get(position.agency())));
    }

    @Override
    public OptionalInt placeOf(ClaimNumber number) {
        for (Map.Entry<Long, OfficeCode> agency : agencies.entrySet()) {
            if (agency.getValue().equals(number.agency())) {
                return placeOf(Position.of(number, agency.getKey()).value());
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt placeOf(long key) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == key) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public List<ClaimLine> lines(int from, int to) {
        List<ClaimLine> lines = new ArrayList<>(to - from);
        for (int start = from; start < to; start += CHUNK) {
            read(start, Math.min(to, start + CHUNK), lines);
        }
        return lines;
    }

    private void read(int from, int to, List<ClaimLine> lines) {
        List<Long> wanted = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            wanted.add(keys[i]);
        }
        Map<Long, ClaimLine> read = new HashMap<>();
        store.dsl()
                .select(ClaimLines.FIELDS)
                .from(CLAIM)
                .join(AGENCY)
                .on(AGENCY.AGENCY_.eq(CLAIM.AGENCY))
                .where(CLAIM.POSITION.in(wanted))
                .forEach(row -> read.put(row.get(CLAIM.POSITION), ClaimLines.line(row)));
        for (Long key : wanted) {
            ClaimLine line = read.get(key);
            if (line != null) {
                lines.add(line);
            }
        }
    }

    @Override
    public ClaimListing only(BitSet places) {
        return new KeyListing(
                store, places.stream().mapToLong(place -> keys[place]).toArray(), agencies);
    }
}
