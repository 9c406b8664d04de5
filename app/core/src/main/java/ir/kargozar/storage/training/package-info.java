/** Facts of training in their tables. Must not know what follows from them. */
@NullMarked
package ir.kargozar.storage.training;

import org.jspecify.annotations.NullMarked;
