package ir.kargozar.storage.offset;

import static ir.kargozar.storage.schema.Tables.FORM;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.office.Fault;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.text.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A form's state in columns: each state fills those it has something for. */
final class StateColumns {
    private static final List<Field<?>> ALL = List.of(
            FORM.REGISTRATION,
            FORM.REGISTERED_ON,
            FORM.MINUTES,
            FORM.MET_ON,
            FORM.REASON,
            FORM.SENT_ON,
            FORM.REPLACED_BY,
            FORM.WITHDRAWN_ON);

    private final Map<Field<?>, @Nullable Object> row = new LinkedHashMap<>();

    private StateColumns() {}

    /** Every column of the state with its value, null where it has none. */
    static Map<Field<?>, @Nullable Object> of(FormState state) {
        StateColumns columns = new StateColumns();
        columns.row.put(FORM.STATUS, state.status().name());
        ALL.forEach(field -> columns.row.put(field, null));
        columns.fill(state);
        return columns.row;
    }

    private void fill(FormState state) {
        switch (state) {
            case FormState.Draft _, FormState.Ready _, FormState.Printed _ -> {}
            case FormState.Registered(var registration) -> registered(registration);
            case FormState.Approved(var registration, var meeting) -> met(registration, meeting);
            case FormState.Refused(var registration, var meeting, var reason) -> {
                met(registration, meeting);
                row.put(FORM.REASON, reason.value());
            }
            case FormState.Sent(var registration, var meeting, var on) -> {
                met(registration, meeting);
                row.put(FORM.SENT_ON, (long) on.number());
            }
            case FormState.Replaced(var registration, var meeting, var sentOn, var by) -> {
                met(registration, meeting);
                row.put(FORM.SENT_ON, (long) sentOn.number());
                row.put(FORM.REPLACED_BY, by.toString());
            }
            case FormState.Withdrawn(var on) -> row.put(FORM.WITHDRAWN_ON, (long) on.number());
        }
    }

    private void registered(FormState.Registration registration) {
        row.put(FORM.REGISTRATION, registration.number().value());
        row.put(FORM.REGISTERED_ON, (long) registration.on().number());
    }

    private void met(FormState.Registration registration, FormState.Meeting meeting) {
        registered(registration);
        row.put(FORM.MINUTES, meeting.minutes().value());
        row.put(FORM.MET_ON, (long) meeting.on().number());
    }

    static FormState read(Record row) {
        return switch (FormStatus.valueOf(row.get(FORM.STATUS))) {
            case DRAFT -> new FormState.Draft();
            case READY -> new FormState.Ready();
            case PRINTED -> new FormState.Printed();
            case REGISTERED -> new FormState.Registered(registration(row));
            case APPROVED -> new FormState.Approved(registration(row), meeting(row));
            case REFUSED -> new FormState.Refused(registration(row), meeting(row), new Line(row.get(FORM.REASON)));
            case SENT -> new FormState.Sent(registration(row), meeting(row), date(row, FORM.SENT_ON));
            case REPLACED ->
                new FormState.Replaced(
                        registration(row),
                        meeting(row),
                        date(row, FORM.SENT_ON),
                        FormNumber.of(row.get(FORM.REPLACED_BY)).orThrow());
            case WITHDRAWN -> new FormState.Withdrawn(date(row, FORM.WITHDRAWN_ON));
            case IN_FORCE, EXPIRED -> throw new Fault("FORM_UNREADABLE", row.get(FORM.NUMBER));
        };
    }

    private static FormState.Registration registration(Record row) {
        return new FormState.Registration(new Line(row.get(FORM.REGISTRATION)), date(row, FORM.REGISTERED_ON));
    }

    private static FormState.Meeting meeting(Record row) {
        return new FormState.Meeting(new Line(row.get(FORM.MINUTES)), date(row, FORM.MET_ON));
    }

    private static JalaliDate date(Record row, Field<Long> field) {
        return JalaliDate.ofNumber(Math.toIntExact(row.get(field)));
    }
}
