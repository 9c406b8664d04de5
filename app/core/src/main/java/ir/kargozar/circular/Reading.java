package ir.kargozar.circular;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.text.Line;

/** A person's word that he read a circular. */
public record Reading(Line who, JalaliDate on) {}
