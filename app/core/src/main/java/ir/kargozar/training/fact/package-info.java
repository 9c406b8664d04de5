/** What happened in training, as facts that never change. Must not know who stands where, nor how facts are kept or travel. */
@NullMarked
package ir.kargozar.training.fact;

import org.jspecify.annotations.NullMarked;
