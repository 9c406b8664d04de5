/** Recoveries: money wrongly paid that came back to the fund (A8). Must not know claims: what comes back came from a centre. */
@NullMarked
package ir.kargozar.recovery;

import org.jspecify.annotations.NullMarked;
