/** Recoveries in their table. Must not know claims. */
@NullMarked
package ir.kargozar.storage.recovery;

import org.jspecify.annotations.NullMarked;
