/** The offset across the desks (seed 001): what people at a documents office and at a branch do, and what follows. Must not know how facts are kept or travel. */
@NullMarked
package ir.kargozar.settlement;

import org.jspecify.annotations.NullMarked;
