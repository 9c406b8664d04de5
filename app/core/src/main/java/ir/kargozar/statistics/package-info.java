/** Monthly figures (rules A2, A3). */
@NullMarked
package ir.kargozar.statistics;

import org.jspecify.annotations.NullMarked;
