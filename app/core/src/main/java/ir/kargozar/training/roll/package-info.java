/** The list of a class, read from a table: who is to be introduced and put into it. */
@NullMarked
package ir.kargozar.training.roll;

import org.jspecify.annotations.NullMarked;
