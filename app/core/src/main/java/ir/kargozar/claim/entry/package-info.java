/** A claim as it is typed or sent as JSON, and its reading into valid content with every problem named. */
@NullMarked
package ir.kargozar.claim.entry;

import org.jspecify.annotations.NullMarked;
