/** Who waits for whom, from the agreement's request to the letters, as far as this desk can know. Must not know how facts and forms are kept or travel. */
@NullMarked
package ir.kargozar.settlement.board;

import org.jspecify.annotations.NullMarked;
