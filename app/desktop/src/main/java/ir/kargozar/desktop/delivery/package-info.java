/** Many package files at once: how far it is, a line a package, a report to keep. Must not know the offices' packages. */
@NullMarked
package ir.kargozar.desktop.delivery;

import org.jspecify.annotations.NullMarked;
