/**
 * Statistics into files, now or when someone asked for it while another process held the workspace. Must not know what is
 * shown on a screen or a terminal.
 */
@NullMarked
package ir.kargozar.statistics.export;

import org.jspecify.annotations.NullMarked;
