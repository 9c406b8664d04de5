package ir.kargozar.bank;

import ir.kargozar.calendar.JalaliDate;

/**
 * A list made for the bank; it is kept and can be written again.
 *
 * @param number 1 and up
 * @param accounts how many stand in it
 * @param waiting how many of them the bank has not answered yet
 */
public record AskedList(long number, JalaliDate on, long accounts, long waiting) {}
