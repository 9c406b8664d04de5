/**
 * Lays the blocks of a sheet out on pages. Knows sheets, set text and page content; must not know claims, agreements or
 * what office prints.
 */
@NullMarked
package ir.kargozar.printing.layout;

import org.jspecify.annotations.NullMarked;
