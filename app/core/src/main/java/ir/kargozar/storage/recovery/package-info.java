/** Recoveries in their table. Must not know what is counted of them. */
@NullMarked
package ir.kargozar.storage.recovery;

import org.jspecify.annotations.NullMarked;
