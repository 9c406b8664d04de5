/** Facts of the offset folded into books, and what follows from them by itself (B5 to B7). Must not know how facts are kept or travel. */
@NullMarked
package ir.kargozar.settlement.ledger;

import org.jspecify.annotations.NullMarked;
