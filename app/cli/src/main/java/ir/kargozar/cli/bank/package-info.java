/** Commands on the bank's confirmation of accounts. Must not know how it is stored. */
@NullMarked
package ir.kargozar.cli.bank;

import org.jspecify.annotations.NullMarked;
