/** Paper files that come with packages, ticked by two people. Knows no store and no paper's layout. */
@NullMarked
package ir.kargozar.handover.paper;

import org.jspecify.annotations.NullMarked;
