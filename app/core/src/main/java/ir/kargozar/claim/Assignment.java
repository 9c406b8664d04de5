package ir.kargozar.claim;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.text.Line;

/**
 * To whom what was approved is owed, where the insured person assigned it in writing to a centre: nothing is paid to the
 * account then.
 *
 * @param centre by its code as a workshop
 * @param name of the centre as it was then
 * @param letter its number
 * @param on its day
 */
public record Assignment(WorkshopCode centre, Line name, Line letter, JalaliDate on) {}
