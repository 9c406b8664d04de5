/** People as claims name them, to be found again. Must not know how they are found, nor any screen. */
@NullMarked
package ir.kargozar.claim.people;

import org.jspecify.annotations.NullMarked;
