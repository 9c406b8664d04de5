/** The composition root: the only room that knows every other one. */
@NullMarked
package ir.kargozar;

import org.jspecify.annotations.NullMarked;
