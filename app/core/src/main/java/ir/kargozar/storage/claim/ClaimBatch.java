package ir.kargozar.storage.claim;

import static ir.kargozar.storage.schema.Tables.CLAIM;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.Claims;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.office.Fault;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.statistics.Course;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Select;

/** Many claims at once: looked up, told apart from new ones, and put one step on. */
final class ClaimBatch {
    private static final int CHUNK = 500;

    private final Store store;
    private final ClaimReader reader;
    private final ClaimWriter writer;
    private final Map<OfficeCode, Optional<Long>> agencies = new HashMap<>();

    ClaimBatch(Store store, ClaimReader reader, ClaimWriter writer) {
        this.store = store;
        this.reader = reader;
        this.writer = writer;
    }

    private Optional<Position> position(ClaimNumber number) {
        return agencies.computeIfAbsent(number.agency(), code -> new Agencies(store).find(code))
                .map(agency -> Position.of(number, agency));
    }

    /** By position. */
    private Map<Long, Claim<?>> read(List<ClaimNumber> numbers) {
        List<Long> positions = numbers.stream()
                .flatMap(number -> position(number).stream())
                .map(Position::value)
                .toList();
        Map<Long, Claim<?>> found = new HashMap<>();
        for (int from = 0; from < positions.size(); from += CHUNK) {
            List<Long> some = positions.subList(from, Math.min(positions.size(), from + CHUNK));
            reader.read(CLAIM.POSITION.in(some), some.size())
                    .forEach(claim ->
                            found.put(position(claim.number()).orElseThrow().value(), claim));
        }
        return found;
    }

    List<Claim<?>> find(List<ClaimNumber> numbers) {
        Map<Long, Claim<?>> found = read(numbers);
        List<Claim<?>> inOrder = new ArrayList<>(found.size());
        for (ClaimNumber number : numbers) {
            position(number).map(position -> found.get(position.value())).ifPresent(inOrder::add);
        }
        return inOrder;
    }

    Set<UUID> known(List<? extends Claim<?>> claims) {
        Set<UUID> known = new HashSet<>();
        for (int from = 0; from < claims.size(); from += CHUNK) {
            known(claims.subList(from, Math.min(claims.size(), from + CHUNK)), known);
        }
        return known;
    }

    private void known(List<? extends Claim<?>> claims, Set<UUID> known) {
        Map<Long, UUID> byPosition = new HashMap<>();
        for (Claim<?> claim : claims) {
            position(claim.number()).ifPresent(position -> byPosition.put(position.value(), claim.id()));
        }
        List<byte[]> ids =
                claims.stream().map(claim -> ClaimColumns.bytes(claim.id())).toList();
        Condition here = CLAIM.ID.in(ids).or(CLAIM.POSITION.in(byPosition.keySet()));
        store.dsl().select(CLAIM.ID, CLAIM.POSITION).from(CLAIM).where(here).forEach(row -> {
            known.add(ClaimColumns.uuid(row.value1()));
            Optional.ofNullable(byPosition.get(row.value2())).ifPresent(known::add);
        });
    }

    /** A fault CLAIM_CHANGED_MEANWHILE where a revision is not the stored one plus one. */
    void update(List<Claims.Move> moves, Change change) {
        update(moves, change, (stored, now) -> now == stored + 1);
    }

    /** A fault CLAIM_CHANGED_MEANWHILE where a revision is not later than the stored one. */
    void renew(List<Claims.Move> moves, Change change) {
        update(moves, change, (stored, now) -> now > stored);
    }

    /** Whether a revision may follow another. */
    private interface Following {
        boolean may(int stored, int now);
    }

    /** A claim as the store has it. */
    private record Stored(UUID id, int revision, Course course) {}

    private void update(List<Claims.Move> moves, Change change, Following following) {
        Map<Long, Stored> stored = stored(moves);
        Function<OfficeCode, String> clerk = new Agencies(store).clerk(change.who());
        List<ClaimWriter.Step> steps = new ArrayList<>(moves.size());
        for (Claims.Move move : moves) {
            Position position = position(move.to().number()).orElseThrow(() -> changed(move.to()));
            Stored now = check(Optional.ofNullable(stored.get(position.value())), move, following);
            ClaimRow before = new ClaimRow(move.from(), position.agency(), now.course());
            ClaimRow after =
                    before.next(move.to(), clerk.apply(move.to().number().agency()));
            steps.add(new ClaimWriter.Step(before, after));
            stored.put(position.value(), new Stored(now.id(), move.to().revision(), after.course()));
        }
        writer.step(steps, change);
    }

    private Map<Long, Stored> stored(List<Claims.Move> moves) {
        List<Long> positions = moves.stream()
                .flatMap(move -> position(move.to().number()).stream())
                .map(Position::value)
                .distinct()
                .toList();
        Map<Long, Stored> stored = new HashMap<>();
        for (int from = 0; from < positions.size(); from += CHUNK) {
            Select<?> select = store.dsl()
                    .select(CLAIM.POSITION, CLAIM.ID, CLAIM.REVISION)
                    .select(Course.READ)
                    .from(CLAIM)
                    .where(CLAIM.POSITION.in(positions.subList(from, Math.min(positions.size(), from + CHUNK))));
            store.rows(
                    select.getSQL(),
                    row -> stored.put(
                            row.getLong(1),
                            new Stored(ClaimColumns.uuid(row.getBytes(2)), row.getInt(3), Course.read(row, 4))),
                    select.getBindValues().toArray());
        }
        return stored;
    }

    /** The same id and the stored revision, then one that may follow, each time. */
    private static Stored check(Optional<Stored> stored, Claims.Move move, Following following) {
        Claim<?> from = move.from();
        Claim<?> to = move.to();
        return stored.filter(now -> now.id().equals(from.id()) && from.id().equals(to.id()))
                .filter(now -> from.number().equals(to.number()) && from.revision() == now.revision())
                .filter(now -> following.may(now.revision(), to.revision()))
                .orElseThrow(() -> changed(to));
    }

    private static Fault changed(Claim<?> claim) {
        return new Fault("CLAIM_CHANGED_MEANWHILE", claim.number().toString());
    }
}
