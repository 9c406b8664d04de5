/** Commands of who learns: introducing, lessons, questions, where one stands. */
@NullMarked
package ir.kargozar.cli.training;

import org.jspecify.annotations.NullMarked;
