/**
 * Turns one Arabic-script word into the glyphs of a font, as HarfBuzz would. Knows fonts and Unicode; must not know
 * lines, bidi, pages or documents.
 */
@NullMarked
package ir.kargozar.printing.shaping;

import org.jspecify.annotations.NullMarked;
