package ir.kargozar.offset;

import ir.kargozar.calendar.JalaliDate;
import java.util.Optional;

/**
 * A centre and its forms at a glance.
 *
 * @param centre under the name of its newest form
 * @param forms how many it has that were not withdrawn
 * @param until last day of its agreement in force, if it has one
 */
public record CentreForms(FormFacts.CentreKey centre, long forms, Optional<JalaliDate> until) {}
