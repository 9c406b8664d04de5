/** Commands between offices: cards, peers, packages. Must not know storage, printing or exchange. */
@NullMarked
package ir.kargozar.cli.offices;

import org.jspecify.annotations.NullMarked;
