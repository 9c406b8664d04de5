/** Many package files that came together: found, ordered, taken one by one, reported. Must not know how one is taken. */
@NullMarked
package ir.kargozar.handover.delivery;

import org.jspecify.annotations.NullMarked;
