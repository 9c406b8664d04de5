/**
 * The bank's confirmation of accounts (A2): lists out, answers in, mismatches decided by a person. Must not know
 * storage, printing, exchange or any screen.
 */
@NullMarked
package ir.kargozar.bank;

import org.jspecify.annotations.NullMarked;
