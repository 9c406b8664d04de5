/** Sandbox data: seeded, real-looking, nobody's own. */
@NullMarked
package ir.kargozar.training.sample;

import org.jspecify.annotations.NullMarked;
