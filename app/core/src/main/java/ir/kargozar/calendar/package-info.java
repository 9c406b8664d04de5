/** Jalali dates and months (spec E). Knows only text. */
@NullMarked
package ir.kargozar.calendar;

import org.jspecify.annotations.NullMarked;
