/** Tests of lists of forms. */
@NullMarked
package ir.kargozar.offset.list;

import org.jspecify.annotations.NullMarked;
