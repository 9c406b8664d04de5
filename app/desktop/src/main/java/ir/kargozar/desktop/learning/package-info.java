/** My path through the three stages (A4): lessons, their questions, and what is to be done next. */
@NullMarked
package ir.kargozar.desktop.learning;

import org.jspecify.annotations.NullMarked;
