package ir.kargozar.claim;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Line;

/**
 * One invoice of the claim.
 *
 * @param service code or name of the service, as in {@code HOSPITALISATION}: an office's own list
 * @param invoiceNumber as printed, ASCII digits
 * @param amount paid, rials, more than zero
 */
public record Item(Line service, Line invoiceNumber, JalaliDate invoiceDate, Rial amount) {}
