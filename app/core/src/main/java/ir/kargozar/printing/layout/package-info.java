/**
 * Sheets laid out by iText as PDF/A-2u. Knows sheets and iText; must not know claims, agreements or what office prints.
 */
@NullMarked
package ir.kargozar.printing.layout;

import org.jspecify.annotations.NullMarked;
