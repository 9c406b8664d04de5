package ir.kargozar.storage.claim;

import static ir.kargozar.storage.schema.Tables.CLAIM;
import static ir.kargozar.storage.schema.Tables.ITEM;
import static ir.kargozar.storage.schema.Tables.PAPER;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.Paper;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.claim.Status;
import ir.kargozar.claim.Treatment;
import ir.kargozar.money.Rial;
import ir.kargozar.storage.statistics.Course;
import ir.kargozar.storage.statistics.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** A claim laid out for the store: its position and the values of {@link ClaimColumns#ALL}. */
final class ClaimRow {
    static final List<Field<?>> CLAIM_FIELDS = Stream.concat(
                    Stream.of(CLAIM.POSITION, CLAIM.AGENCY, CLAIM.NUMBER),
                    Stream.concat(ClaimColumns.ALL.stream().map(Column::field), Course.FIELDS.stream()))
            .toList();
    static final List<Field<?>> ITEM_FIELDS =
            List.of(ITEM.CLAIM, ITEM.PLACE, ITEM.SERVICE, ITEM.INVOICE_NUMBER, ITEM.INVOICE_DATE, ITEM.AMOUNT);
    static final List<Field<?>> PAPER_FIELDS =
            List.of(PAPER.CLAIM, PAPER.PLACE, PAPER.TYPE, PAPER.ORIGINAL, PAPER.PAGES);
    /** What a step of the life cycle changes: revision, state and what is kept of the way. */
    static final List<Field<?>> STATE_FIELDS = Stream.concat(
                    Stream.of(CLAIM.REVISION),
                    Stream.concat(StateColumns.columns().stream().map(Column::field), Course.FIELDS.stream()))
            .toList();

    private static final int KEY = 3;
    private static final int REVISION = KEY + 1;
    private static final int COURSE = KEY + ClaimColumns.ALL.size();
    /** Place of the first of {@link Course#FIELDS} among {@link #STATE_FIELDS}. */
    static final int COURSE_OF_STATE = STATE_FIELDS.size() - Course.FIELDS.size();

    private final Claim<?> claim;
    private final Position position;
    private final Course course;
    private final @Nullable Object[] values;

    ClaimRow(Claim<?> claim, long agency, Course course) {
        this.claim = claim;
        this.position = Position.of(claim.number(), agency);
        this.course = course;
        this.values = new @Nullable Object[COURSE + Course.FIELDS.size()];
        values[0] = position.value();
        values[1] = agency;
        values[2] = position.number();
        for (int i = KEY; i < COURSE; i++) {
            values[i] = ClaimColumns.ALL.get(i - KEY).value().apply(claim);
        }
        System.arraycopy(course.values(), 0, values, COURSE, Course.FIELDS.size());
    }

    /** A claim that was not here before. */
    static ClaimRow fresh(Claim<?> claim, long agency, String who) {
        return new ClaimRow(claim, agency, next(Course.NONE, Status.DRAFT, claim, who));
    }

    /** What this claim becomes. */
    ClaimRow next(Claim<?> to, String who) {
        return new ClaimRow(to, position.agency(), next(course, claim.status(), to, who));
    }

    private static Course next(Course course, Status from, Claim<?> to, String who) {
        return course.next(from, to.status(), stateOn(to), who);
    }

    private static long stateOn(Claim<?> claim) {
        return StateColumns.stateOn(claim.state()).map(JalaliDate::number).orElse(0);
    }

    Claim<?> claim() {
        return claim;
    }

    ClaimContent content() {
        return claim.content();
    }

    Course course() {
        return course;
    }

    Position position() {
        return position;
    }

    /** What statistics count of it. */
    Facts facts() {
        Treatment treatment = content().treatment();
        return new Facts(
                new Facts.Group(
                        position.agency(),
                        course.clerk(),
                        treatment.kind().name(),
                        treatment.provider().type().name(),
                        claim.status().name(),
                        course.again()),
                new Facts.Days(content().receivedOn().number(), course.handedOn(), course.answeredOn(), stateOn(claim)),
                new Facts.Amounts(
                        content().pages(),
                        content().amount().value(),
                        StateColumns.approved(claim.state()).map(Rial::value).orElse(0L)),
                StateColumns.reasons(claim.state()).map(ClaimRow::codes).orElse(Set.of()));
    }

    private static Set<String> codes(List<ReturnReason> reasons) {
        return reasons.stream().map(ReturnReason::code).collect(Collectors.toUnmodifiableSet());
    }

    /** The value of one of {@link ClaimColumns#ALL}. */
    @Nullable Object value(int column) {
        return values[KEY + column];
    }

    /** In the order of {@link #CLAIM_FIELDS}. */
    @Nullable Object[] values() {
        return values.clone();
    }

    /** The value of one of {@link #STATE_FIELDS}, which follow each other in {@link ClaimColumns#ALL} but for the way. */
    @Nullable Object state(int field) {
        return values[field < COURSE_OF_STATE ? REVISION + field : COURSE + field - COURSE_OF_STATE];
    }

    /** Of these of {@link #STATE_FIELDS}; then the position. */
    @Nullable Object[] stateAndPosition(List<Integer> fields) {
        @Nullable Object[] row = new @Nullable Object[fields.size() + 1];
        for (int i = 0; i < fields.size(); i++) {
            row[i] = state(fields.get(i));
        }
        row[fields.size()] = position.value();
        return row;
    }

    List<@Nullable Object[]> items() {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Item item : content().items()) {
            rows.add(new @Nullable Object[] {
                position.value(),
                (long) rows.size(),
                item.service().value(),
                item.invoiceNumber().value(),
                (long) item.invoiceDate().number(),
                item.amount().value()
            });
        }
        return rows;
    }

    List<@Nullable Object[]> papers() {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Paper paper : content().papers()) {
            rows.add(new @Nullable Object[] {
                position.value(),
                (long) rows.size(),
                paper.type().name(),
                paper.original() ? 1L : 0L,
                (long) paper.pages()
            });
        }
        return rows;
    }
}
