/**
 * A paper as a PDF/A-2a file: page content, fonts cut down to the glyphs used, structure tree, metadata. Knows set text
 * and iText's objects; must not know blocks, sheets or what office prints.
 */
@NullMarked
package ir.kargozar.printing.document;

import org.jspecify.annotations.NullMarked;
