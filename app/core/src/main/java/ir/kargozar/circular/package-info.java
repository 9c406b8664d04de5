/** Circulars: what an office sends to those below it, and who has read it (A3). Must not know how they travel or are stored. */
@NullMarked
package ir.kargozar.circular;

import org.jspecify.annotations.NullMarked;
