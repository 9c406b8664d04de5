/** Commands on claims and their papers. Must not know storage, printing or exchange. */
@NullMarked
package ir.kargozar.cli.claims;

import org.jspecify.annotations.NullMarked;
