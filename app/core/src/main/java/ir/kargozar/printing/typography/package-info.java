/**
 * What iText asks of a typographer: shaping inside its glyph lines, bidi levels, visual order. Knows iText's glyphs and
 * lines; must not know documents, pages or what is printed.
 */
@NullMarked
package ir.kargozar.printing.typography;

import org.jspecify.annotations.NullMarked;
