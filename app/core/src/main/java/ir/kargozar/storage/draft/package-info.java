/** The journal of half-entered claims in its table. */
@NullMarked
package ir.kargozar.storage.draft;

import org.jspecify.annotations.NullMarked;
