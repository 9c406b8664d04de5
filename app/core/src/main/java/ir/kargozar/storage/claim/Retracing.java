package ir.kargozar.storage.claim;

import static ir.kargozar.storage.schema.Tables.AGENCY;
import static ir.kargozar.storage.schema.Tables.CLAIM;
import static ir.kargozar.storage.schema.Tables.LOG;

import ir.kargozar.claim.Status;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.storage.engine.MadeOnce;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.statistics.Course;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.Record4;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills what is kept of the ways of claims from the log, where an older program left it out. In one transaction: cut off,
 * it begins again at the next opening.
 */
public final class Retracing {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NAME = "claim.ways";
    private static final String NOW = "1";
    private static final String SET = "UPDATE claim SET clerk = ?, handed_on = ?, answered_on = ? WHERE position = ?";
    private static final int CHUNK = 500;

    private final Store store;

    public Retracing(Store store) {
        this.store = store;
    }

    /** Does nothing where it was done. */
    public void run() {
        new MadeOnce(store, NAME, NOW).orElse(this::fill);
    }

    private void fill() {
        long last = -1;
        Result<Record4<Long, String, Long, String>> claims = claims(last);
        while (!claims.isEmpty()) {
            retrace(claims);
            last = claims.getLast().value1();
            claims = claims(last);
        }
    }

    private Result<Record4<Long, String, Long, String>> claims(long last) {
        return store.dsl()
                .select(CLAIM.POSITION, CLAIM.STATUS, CLAIM.STATE_ON, AGENCY.CODE)
                .from(CLAIM)
                .join(AGENCY)
                .on(AGENCY.AGENCY_.eq(CLAIM.AGENCY))
                .where(CLAIM.POSITION.gt(last))
                .orderBy(CLAIM.POSITION)
                .limit(CHUNK)
                .fetch();
    }

    private void retrace(Result<Record4<Long, String, Long, String>> claims) {
        Map<String, Result<Record3<String, String, String>>> log = store.dsl()
                .select(LOG.SUBJECT, LOG.WHO, LOG.AFTER_JSON)
                .from(LOG)
                .where(LOG.SUBJECT.in(claims.map(Retracing::subject)))
                .orderBy(LOG.SEQUENCE)
                .fetchGroups(LOG.SUBJECT);
        Optional<String> own = new Agencies(store).own();
        List<@Nullable Object[]> rows = new ArrayList<>();
        claims.forEach(claim -> {
            Way way = new Way(own.filter(claim.value4()::equals).isPresent());
            Result<Record3<String, String, String>> steps = log.get(subject(claim));
            if (steps != null) {
                steps.forEach(step -> way.step(step.value2(), step.value3()));
            }
            Course course = way.arrived(Status.valueOf(claim.value2()), claim.value3() == null ? 0 : claim.value3());
            rows.add(new @Nullable Object[] {course.values()[0], course.values()[1], course.values()[2], claim.value1()
            });
        });
        store.batch(SET, rows);
    }

    private static String subject(Record claim) {
        return new Position(claim.get(CLAIM.POSITION))
                .claimNumber(new OfficeCode(claim.get(AGENCY.CODE)))
                .toString();
    }

    /** The steps of one claim, as its log tells them: each says only what it changed. */
    private static final class Way {
        private final boolean isOwn;
        private Course course = Course.NONE;
        private Status status = Status.DRAFT;
        private long on;

        private Way(boolean isOwn) {
            this.isOwn = isOwn;
        }

        private void step(String who, String after) {
            JsonNode json = JSON.readTree(after);
            on = json.has("state_on") ? json.get("state_on").longValue(0) : on;
            if (json.has("status")) {
                Status next = Status.valueOf(json.get("status").stringValue());
                course = course.next(status, next, on, isOwn ? who : "");
                status = next;
            }
        }

        /** Where it stands now; the log of a claim that got another number does not tell all. */
        private Course arrived(Status now, long day) {
            return course.next(now, now, day, course.clerk());
        }
    }
}
