/** What happens while premium debts are set off (B3 to B14), as facts that never change. Must not know what follows from them. */
@NullMarked
package ir.kargozar.settlement.fact;

import org.jspecify.annotations.NullMarked;
