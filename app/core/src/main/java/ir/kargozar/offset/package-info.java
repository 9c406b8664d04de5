/** The premium offset of seed 001 (rules B1-B15): first the agreement, form 2. */
@NullMarked
package ir.kargozar.offset;

import org.jspecify.annotations.NullMarked;
