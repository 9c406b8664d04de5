/** What came from each office and what is missing, for lists of many offices. Must not know what stands in a package. */
@NullMarked
package ir.kargozar.handover.ledger;

import org.jspecify.annotations.NullMarked;
