/** Commands on accounts: who works here, and which role may do what. Must not know storage, printing or exchange. */
@NullMarked
package ir.kargozar.cli.accounts;

import org.jspecify.annotations.NullMarked;
