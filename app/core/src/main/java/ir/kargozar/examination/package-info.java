/** The documents office's decision on a received claim. */
@NullMarked
package ir.kargozar.examination;

import org.jspecify.annotations.NullMarked;
