/** The lock: screens stay alive behind it and show nothing. Must not know what stands on them. */
@NullMarked
package ir.kargozar.desktop.lock;

import org.jspecify.annotations.NullMarked;
