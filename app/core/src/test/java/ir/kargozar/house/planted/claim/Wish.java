package ir.kargozar.house.planted.claim;

import ir.kargozar.house.planted.claim.entry.Form;

/** A claim that knows its form: a planted fault. */
public record Wish(Form form) {}
