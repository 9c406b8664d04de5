/** Packages between offices: what travels, outbox, inbox, sending and receiving. Must not know the file format. */
@NullMarked
package ir.kargozar.handover;

import org.jspecify.annotations.NullMarked;
