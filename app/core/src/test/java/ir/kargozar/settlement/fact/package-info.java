/** Words of facts of the offset. */
@NullMarked
package ir.kargozar.settlement.fact;

import org.jspecify.annotations.NullMarked;
