package ir.kargozar.handover.conflict;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.offset.FormTemplate;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FormNumber;
import java.util.Optional;

/**
 * The same form of another office, come again with other values.
 *
 * @param came the form as it came
 */
public record FormConflict(long place, long sequence, Came came, Optional<Choice> decided) implements Conflict {

    /**
     * @param template what its version was printed with, where that came too
     * @param on the day its package was applied
     */
    public record Came(OffsetForm<?> form, Optional<FormTemplate> template, JalaliDate on) {}

    public FormNumber number() {
        return came.form().number();
    }

    @Override
    public Disputed kind() {
        return Disputed.FORM;
    }

    @Override
    public String subject() {
        return number().toString();
    }

    /** Only its own office sends a form. */
    @Override
    public OfficeCode sender() {
        return number().office();
    }

    @Override
    public JalaliDate cameOn() {
        return came.on();
    }
}
