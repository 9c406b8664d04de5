/** Approved claims that are not paid yet, and marking that they were. Must not know examination. */
@NullMarked
package ir.kargozar.desktop.payments;

import org.jspecify.annotations.NullMarked;
