/** The screen of the bank's confirmation of accounts. Must not know another screen. */
@NullMarked
package ir.kargozar.desktop.bank;

import org.jspecify.annotations.NullMarked;
