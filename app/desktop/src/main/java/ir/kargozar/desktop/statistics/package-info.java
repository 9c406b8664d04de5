/** The month's statistics on screen. Must not know how figures are stored. */
@NullMarked
package ir.kargozar.desktop.statistics;

import org.jspecify.annotations.NullMarked;
