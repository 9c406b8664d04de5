/** Who waits for whom: the board of every agreement, and what is on a desk's table. Must not know another place. */
@NullMarked
package ir.kargozar.desktop.board;

import org.jspecify.annotations.NullMarked;
