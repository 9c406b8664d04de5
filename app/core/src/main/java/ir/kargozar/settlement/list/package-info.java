/** Lists of receivables and debts, read with every mistake named. Must not know what becomes of them. */
@NullMarked
package ir.kargozar.settlement.list;

import org.jspecify.annotations.NullMarked;
