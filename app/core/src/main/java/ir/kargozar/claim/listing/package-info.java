/** A list of claims as people keep and hand it on: its columns, its file, saved filters. Must not know a screen or a store. */
@NullMarked
package ir.kargozar.claim.listing;

import org.jspecify.annotations.NullMarked;
