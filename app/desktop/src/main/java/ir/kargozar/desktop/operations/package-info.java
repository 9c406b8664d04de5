/** The half-year's report of the offset, beside the lists of the documents office and of the branch. Must not know another place. */
@NullMarked
package ir.kargozar.desktop.operations;

import org.jspecify.annotations.NullMarked;
