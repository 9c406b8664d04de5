/** How offices agree again after one of them was restored from an old backup (decision 22). Knows no store. */
@NullMarked
package ir.kargozar.handover.restored;

import org.jspecify.annotations.NullMarked;
