/** Facts of the offset in their tables. Must not know what follows from them. */
@NullMarked
package ir.kargozar.storage.settlement;

import org.jspecify.annotations.NullMarked;
