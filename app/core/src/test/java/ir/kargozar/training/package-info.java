/** Tests of the sandbox data. */
@NullMarked
package ir.kargozar.training;

import org.jspecify.annotations.NullMarked;
