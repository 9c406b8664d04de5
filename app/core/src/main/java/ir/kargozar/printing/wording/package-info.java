/**
 * The wording of papers: plain text files with sections and named places, shipped as drafts, replaced by an office's
 * own. Must not know iText nor where a value comes from.
 */
@NullMarked
package ir.kargozar.printing.wording;

import org.jspecify.annotations.NullMarked;
