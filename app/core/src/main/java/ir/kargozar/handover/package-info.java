/** Packages between offices: peers, outbox, inbox, and what travels. Must not know the file format. */
@NullMarked
package ir.kargozar.handover;

import org.jspecify.annotations.NullMarked;
