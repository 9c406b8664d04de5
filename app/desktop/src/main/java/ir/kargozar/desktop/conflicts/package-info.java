/** Claims and forms that came with two contents, side by side, and what a person chooses. Must not know packages. */
@NullMarked
package ir.kargozar.desktop.conflicts;

import org.jspecify.annotations.NullMarked;
