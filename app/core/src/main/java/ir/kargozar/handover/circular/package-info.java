/** Circulars between offices: which of them each office is owed, and what another office's may be. Must not know the form of packages. */
@NullMarked
package ir.kargozar.handover.circular;

import org.jspecify.annotations.NullMarked;
