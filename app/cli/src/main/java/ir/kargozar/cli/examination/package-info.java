/** Commands of the documents office's desk: payments, conflicts, paper files. */
@NullMarked
package ir.kargozar.cli.examination;

import org.jspecify.annotations.NullMarked;
