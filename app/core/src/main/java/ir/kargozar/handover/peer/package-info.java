/** Who may send to whom: cards, own identity, peers and their trust. Must not know the form of a card's file. */
@NullMarked
package ir.kargozar.handover.peer;

import org.jspecify.annotations.NullMarked;
