/**
 * Statistics on screen: a period, three figures, one chart, one table; every figure opens its claims. Must not know how
 * figures are stored or written into files.
 */
@NullMarked
package ir.kargozar.desktop.statistics;

import org.jspecify.annotations.NullMarked;
