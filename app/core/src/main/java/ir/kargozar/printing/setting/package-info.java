/**
 * Sets text: words into glyphs that read back as their characters, paragraphs into lines in visual order, lines into the
 * bytes that draw them. Knows fonts, shaping and words of a sheet; must not know blocks, pages or documents.
 */
@NullMarked
package ir.kargozar.printing.setting;

import org.jspecify.annotations.NullMarked;
