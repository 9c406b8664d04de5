/** The branch's place of the offset: debts, starred workshops, slips, letters. Must not know another place. */
@NullMarked
package ir.kargozar.desktop.debts;

import org.jspecify.annotations.NullMarked;
