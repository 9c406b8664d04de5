/** Miscellaneous claims: content, life cycle, ports (rules A2, A7). Must not know storage, printing, exchange or any screen. */
@NullMarked
package ir.kargozar.claim;

import org.jspecify.annotations.NullMarked;
