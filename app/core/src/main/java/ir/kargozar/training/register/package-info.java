/** Who stands where, folded from facts; desks that state them; the gate. Must not know how facts are kept or travel. */
@NullMarked
package ir.kargozar.training.register;

import org.jspecify.annotations.NullMarked;
