package ir.kargozar.storage.recovery;

import static ir.kargozar.storage.schema.Tables.RECOVERY;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Fault;
import ir.kargozar.recovery.Recoveries;
import ir.kargozar.recovery.Recovery;
import ir.kargozar.recovery.RecoveryKind;
import ir.kargozar.recovery.RecoveryNumber;
import ir.kargozar.storage.engine.Counters;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.text.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import tools.jackson.databind.json.JsonMapper;

/** Recoveries in their table, for either engine. */
public final class JooqRecoveries implements Recoveries {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Store store;
    private final ChangeLog log;

    public JooqRecoveries(Store store, ChangeLog log) {
        this.store = store;
        this.log = log;
    }

    @Override
    public RecoveryNumber nextNumber(OfficeCode office, int jalaliYear) {
        return new RecoveryNumber(
                office, jalaliYear, Math.toIntExact(new Counters(store).next(office, "recovery", jalaliYear)));
    }

    @Override
    public void add(Recovery recovery, Change change) {
        Recovery.Facts facts = recovery.facts();
        store.joined(() -> {
            store.dsl()
                    .insertInto(RECOVERY)
                    .set(RECOVERY.POSITION, nextPosition())
                    .set(RECOVERY.NUMBER, recovery.number().toString())
                    .set(RECOVERY.TAKEN_ON, (long) facts.on().number())
                    .set(RECOVERY.AMOUNT, facts.amount().value())
                    .set(RECOVERY.CENTRE_NAME, facts.from().name().value())
                    .set(
                            RECOVERY.CENTRE_CODE,
                            facts.from().code().map(Line::value).orElse(null))
                    .set(RECOVERY.KIND, facts.kind().code())
                    .set(RECOVERY.KIND_NAME, facts.kind().name().value())
                    .set(RECOVERY.WHY, facts.why().value())
                    .execute();
            log.append(change, recovery.number().toString(), "", json(facts));
        });
    }

    private long nextPosition() {
        return store.dsl()
                .select(DSL.coalesce(DSL.max(RECOVERY.POSITION), DSL.inline(0L)).plus(1L))
                .from(RECOVERY)
                .fetchSingle()
                .value1();
    }

    private static String json(Recovery.Facts facts) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("taken_on", facts.on().number());
        said.put("amount", facts.amount().value());
        said.put("centre_name", facts.from().name().value());
        facts.from().code().ifPresent(code -> said.put("centre_code", code.value()));
        said.put("kind", facts.kind().code());
        said.put("why", facts.why().value());
        return JSON.writeValueAsString(said);
    }

    @Override
    public void strike(RecoveryNumber number, Recovery.Strike strike, Change change) {
        store.joined(() -> {
            int changed = store.dsl()
                    .update(RECOVERY)
                    .set(RECOVERY.STRUCK_ON, (long) strike.on().number())
                    .set(RECOVERY.STRUCK_REASON, strike.reason().value())
                    .where(of(number))
                    .and(RECOVERY.STRUCK_ON.isNull())
                    .execute();
            if (changed != 1) {
                throw new Fault("RECOVERY_CHANGED_MEANWHILE", number.toString());
            }
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("struck_on", strike.on().number());
            said.put("struck_reason", strike.reason().value());
            log.append(change, number.toString(), "", JSON.writeValueAsString(said));
        });
    }

    private static Condition of(RecoveryNumber number) {
        return RECOVERY.NUMBER.eq(number.toString());
    }

    @Override
    public Optional<Recovery> find(RecoveryNumber number) {
        return where(of(number)).stream().findFirst();
    }

    @Override
    public List<Recovery> list(JalaliDate first, JalaliDate last) {
        return where(RECOVERY.TAKEN_ON.between((long) first.number(), (long) last.number()));
    }

    private List<Recovery> where(Condition wanted) {
        return read(store, wanted);
    }

    /** In the order in which they were entered. */
    static List<Recovery> read(Store store, Condition wanted) {
        return store.dsl()
                .selectFrom(RECOVERY)
                .where(wanted)
                .orderBy(RECOVERY.POSITION)
                .fetch(JooqRecoveries::recovery);
    }

    private static Recovery recovery(Record row) {
        Recovery.Centre from = new Recovery.Centre(
                new Line(row.get(RECOVERY.CENTRE_NAME)),
                Optional.ofNullable(row.get(RECOVERY.CENTRE_CODE)).map(Line::new));
        return new Recovery(
                RecoveryNumber.of(row.get(RECOVERY.NUMBER)).orThrow(),
                new Recovery.Facts(
                        day(row.get(RECOVERY.TAKEN_ON)),
                        new Rial(row.get(RECOVERY.AMOUNT)),
                        from,
                        new RecoveryKind(row.get(RECOVERY.KIND), new Line(row.get(RECOVERY.KIND_NAME))),
                        new Line(row.get(RECOVERY.WHY))),
                Optional.ofNullable(row.get(RECOVERY.STRUCK_ON))
                        .map(day -> new Recovery.Strike(day(day), new Line(row.get(RECOVERY.STRUCK_REASON)))));
    }

    private static JalaliDate day(long number) {
        return JalaliDate.ofNumber(Math.toIntExact(number));
    }
}
