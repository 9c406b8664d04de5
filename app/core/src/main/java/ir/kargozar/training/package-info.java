/** How people learn to work with the program (A4): its content, practice, and who stands where. */
@NullMarked
package ir.kargozar.training;

import org.jspecify.annotations.NullMarked;
