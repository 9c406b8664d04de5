/** The operations of the offset as a report to the two deputies (B15). Must not know how it is printed or shown. */
@NullMarked
package ir.kargozar.settlement.report;

import org.jspecify.annotations.NullMarked;
