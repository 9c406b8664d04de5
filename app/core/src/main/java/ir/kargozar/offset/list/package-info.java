/** Lists of which each row becomes a form, read from a file or a paste. Must not know what becomes of the forms. */
@NullMarked
package ir.kargozar.offset.list;

import org.jspecify.annotations.NullMarked;
