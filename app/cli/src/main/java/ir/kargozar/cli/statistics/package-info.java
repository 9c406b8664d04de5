/** Statistics of periods into files, also for a scheduler. */
@NullMarked
package ir.kargozar.cli.statistics;

import org.jspecify.annotations.NullMarked;
