/** Accounts and duties in their tables, and who is signed in. Must not know the features. */
@NullMarked
package ir.kargozar.storage.account;

import org.jspecify.annotations.NullMarked;
