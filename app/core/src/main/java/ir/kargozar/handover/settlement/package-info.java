/** Facts of the offset between a documents office and a branch. Must not know how they are kept or what they mean. */
@NullMarked
package ir.kargozar.handover.settlement;

import org.jspecify.annotations.NullMarked;
