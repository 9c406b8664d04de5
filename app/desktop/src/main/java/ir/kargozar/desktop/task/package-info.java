/** Work off the window's thread: progress, latest-wins, and faults. The only place of the desktop that touches threads. */
@NullMarked
package ir.kargozar.desktop.task;

import org.jspecify.annotations.NullMarked;
