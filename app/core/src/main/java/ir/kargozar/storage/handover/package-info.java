/** Cards, peers, outbox and inbox in tables, for either engine. Must not know the form of a package's file. */
@NullMarked
package ir.kargozar.storage.handover;

import org.jspecify.annotations.NullMarked;
