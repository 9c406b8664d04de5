/** Lists of receivables and debts. */
@NullMarked
package ir.kargozar.settlement.list;

import org.jspecify.annotations.NullMarked;
