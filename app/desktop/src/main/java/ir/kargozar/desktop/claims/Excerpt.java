package ir.kargozar.desktop.claims;

import ir.kargozar.claim.ClaimListing;
import java.util.concurrent.Callable;

/**
 * Claims that were asked for elsewhere, instead of those a filter finds.
 *
 * @param sentence says which they are
 * @param back to where they were asked for
 */
public record Excerpt(String sentence, Callable<ClaimListing> listing, Runnable back) {}
