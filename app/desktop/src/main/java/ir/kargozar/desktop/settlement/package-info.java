/** The documents office's place of the offset: centres, receivables, declared debts, notices. Must not know another place. */
@NullMarked
package ir.kargozar.desktop.settlement;

import org.jspecify.annotations.NullMarked;
