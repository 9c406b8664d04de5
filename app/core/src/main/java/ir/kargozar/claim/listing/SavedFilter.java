package ir.kargozar.claim.listing;

import ir.kargozar.claim.ClaimFilter;

/** A filter someone named, to come back to. */
public record SavedFilter(String name, ClaimFilter filter) {}
