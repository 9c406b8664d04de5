/**
 * What comes before a claim is settled: entries left half way, and steps taken back or again until it leaves the agency.
 * Must not know where it is kept, nor how it was typed.
 */
@NullMarked
package ir.kargozar.claim.draft;

import org.jspecify.annotations.NullMarked;
