/** Accounts, lists and answers of the bank in tables. Must not know files, keys or which engine serves. */
@NullMarked
package ir.kargozar.storage.bank;

import org.jspecify.annotations.NullMarked;
