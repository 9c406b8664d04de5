/** Whole rials. Knows only text. */
@NullMarked
package ir.kargozar.money;

import org.jspecify.annotations.NullMarked;
