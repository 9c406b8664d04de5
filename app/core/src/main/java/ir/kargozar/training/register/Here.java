package ir.kargozar.training.register;

import ir.kargozar.office.Office;
import ir.kargozar.text.Texts;
import java.time.Clock;

/** This office, its clock and its words. */
public record Here(Office office, Clock clock, Texts texts) {}
