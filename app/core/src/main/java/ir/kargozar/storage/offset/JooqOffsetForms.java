package ir.kargozar.storage.offset;

import static ir.kargozar.storage.schema.Tables.FORM;
import static ir.kargozar.storage.schema.Tables.FORM_AGREED;
import static ir.kargozar.storage.schema.Tables.FORM_WORKSHOP;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.offset.CentreForms;
import ir.kargozar.offset.FormIndex;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.FormPrint;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.FormTemplate;
import ir.kargozar.offset.FormVersion;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.storage.engine.Counters;
import ir.kargozar.storage.engine.Store;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import tools.jackson.databind.json.JsonMapper;

/** Forms of the offset in their tables, for either engine. */
public final class JooqOffsetForms implements OffsetForms {
    /** Forms that count against others (B13). */
    private static final int CHUNK = 500;

    private static final Condition LIVE = FORM.STATUS.in(Arrays.stream(FormStatus.values())
            .filter(FormStatus::isLive)
            .map(status -> DSL.inline(status.name()))
            .toList());

    private final Store store;
    private final ChangeLog log;
    private final Clock clock;
    private final FormRow rows;
    private final FormWriter writer;
    private final Prints prints;
    private final String underOtherCentre;

    public JooqOffsetForms(Store store, ChangeLog log, Clock clock) {
        ValuesJson values = new ValuesJson();
        this.store = store;
        this.log = log;
        this.clock = clock;
        this.rows = new FormRow(values);
        this.writer = new FormWriter(store, log, values);
        this.prints = new Prints(store, values);
        this.underOtherCentre = underOtherCentre(store);
    }

    @Override
    public FormNumber nextNumber(OfficeCode office, FormKind kind, int jalaliYear) {
        long serial = new Counters(store).next(office, "form-" + kind.number(), jalaliYear);
        return new FormNumber(office, jalaliYear, kind, Math.toIntExact(serial));
    }

    @Override
    public void add(OffsetForm<?> form, FormIndex index, Change change) {
        store.joined(() -> writer.add(form, index, change));
    }

    @Override
    public void update(OffsetForm<?> form, FormIndex index, Change change) {
        store.joined(() -> writer.update(form, index, Optional.of(change)));
    }

    @Override
    public void keep(OffsetForm<FormState.Draft> form, FormIndex index) {
        store.joined(() -> writer.update(form, index, Optional.empty()));
    }

    @Override
    public Optional<OffsetForm<?>> find(FormNumber number) {
        return read(FORM.NUMBER.eq(number.toString())).stream().findFirst();
    }

    @Override
    public List<OffsetForm<?>> findAll(List<FormNumber> numbers) {
        Map<String, OffsetForm<?>> found = new HashMap<>();
        for (int from = 0; from < numbers.size(); from += CHUNK) {
            List<String> some = numbers.subList(from, Math.min(numbers.size(), from + CHUNK)).stream()
                    .map(FormNumber::toString)
                    .toList();
            read(FORM.NUMBER.in(some)).forEach(form -> found.put(form.number().toString(), form));
        }
        return numbers.stream()
                .map(number -> Optional.ofNullable(found.get(number.toString())))
                .<OffsetForm<?>>flatMap(Optional::stream)
                .toList();
    }

    private List<OffsetForm<?>> read(Condition wanted) {
        return store.dsl().selectFrom(FORM).where(wanted).orderBy(FORM.POSITION).fetch(rows::read);
    }

    @Override
    public List<FormLine> list(FormQuery query, int limit) {
        return new FormList(store).list(query, limit);
    }

    @Override
    public List<CentreForms> centres(JalaliDate today) {
        return new Centres(store).all(today);
    }

    @Override
    public List<FormLine> ending(JalaliDate today, int days) {
        return new FormList(store).ending(today, days);
    }

    @Override
    public List<OffsetForm<FormState.Sent>> sentAgreements(String legalEntityId) {
        Condition sent = FORM.CENTRE_ID
                .eq(legalEntityId)
                .and(FORM.KIND.eq((long) FormKind.AGREEMENT.number()))
                .and(FORM.STATUS.eq(FormStatus.SENT.name()));
        return read(sent).stream()
                .flatMap(form -> form.in(FormState.Sent.class).stream())
                .toList();
    }

    @Override
    public boolean isAgreedBefore(OffsetForm<?> form) {
        return store.dsl()
                .fetchExists(DSL.selectOne()
                        .from(FORM_AGREED)
                        .join(FORM)
                        .on(FORM.POSITION.eq(FORM_AGREED.FORM))
                        .where(FORM.NUMBER.eq(form.number().toString()))
                        .and(FORM_AGREED.VERSION.eq((long) form.version())));
    }

    @Override
    public FormPrint printed(OffsetForm<?> form, FormTemplate template, int copies, Change change) {
        return store.joined(() -> {
            long position = writer.stored(form, form.revision()).get(FORM.POSITION);
            prints.keep(position, form, template);
            int number = prints.count(position, form.version()) + 1;
            Instant now = Instant.ofEpochMilli(clock.millis());
            FormPrint print = new FormPrint(form.version(), number, now, change.who(), copies);
            prints.add(position, print);
            log.append(change, form.number().toString(), "", json(print));
            return print;
        });
    }

    private static String json(FormPrint print) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("version", print.version())
                .put("print", print.number())
                .put("copies", print.copies())
                .toString();
    }

    @Override
    public List<FormPrint> prints(FormNumber number) {
        return prints.of(number);
    }

    @Override
    public List<FormVersion> versions(FormNumber number) {
        return prints.versions(number);
    }

    @Override
    public Optional<Known> live(FormNumber number) {
        return read(FORM.NUMBER.eq(number.toString()).and(LIVE)).stream()
                .findFirst()
                .map(JooqOffsetForms::known);
    }

    private static Known known(OffsetForm<?> form) {
        return new Known(form.number(), form.values());
    }

    @Override
    public Optional<Known> underOtherCentre(String workshop, String centre, Optional<FormNumber> self) {
        String own = self.map(FormNumber::toString).orElse("");
        return store.rows(underOtherCentre, row -> row.getLong(1), workshop, centre, own).stream()
                .findFirst()
                .map(position -> known(read(FORM.POSITION.eq(position)).getFirst()));
    }

    /** Asked for each of sixty workshops: made once. */
    private static String underOtherCentre(Store store) {
        return store.dsl()
                .select(FORM.POSITION)
                .from(FORM_WORKSHOP)
                .join(FORM)
                .on(FORM.POSITION.eq(FORM_WORKSHOP.FORM))
                .where(FORM_WORKSHOP.WORKSHOP.eq(""))
                .and(FORM_WORKSHOP.CENTRE_ID.ne(""))
                .and(FORM.NUMBER.ne(""))
                .and(LIVE)
                .orderBy(FORM.POSITION)
                .limit(DSL.inline(1))
                .getSQL();
    }
}
