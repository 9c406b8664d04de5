/** The tamper-evident log of every change. Knows only values and office. */
@NullMarked
package ir.kargozar.log;

import org.jspecify.annotations.NullMarked;
