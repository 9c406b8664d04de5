package ir.kargozar.claim;

import ir.kargozar.text.Line;

/** Who was paid: a physician or centre, as a rule outside the network (A7). */
public record Provider(Line name, ProviderType type, Line city, boolean contracted) {}
