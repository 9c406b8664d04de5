/**
 * What a paper says and in which order, as plain values: blocks in reading order, from right to left and top to bottom.
 * Must not know iText, files or what office prints.
 */
@NullMarked
package ir.kargozar.printing.sheet;

import org.jspecify.annotations.NullMarked;
