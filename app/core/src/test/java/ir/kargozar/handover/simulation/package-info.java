/** Offices and the post between them, with everything that goes wrong there. */
@NullMarked
package ir.kargozar.handover.simulation;

import org.jspecify.annotations.NullMarked;
