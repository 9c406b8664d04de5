/** Examination of received claims, one after another by keyboard. Must not know other screens. */
@NullMarked
package ir.kargozar.desktop.examination;

import org.jspecify.annotations.NullMarked;
