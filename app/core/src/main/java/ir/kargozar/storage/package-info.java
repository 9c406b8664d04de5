/** A workspace: opened, created, closed. Must not know printing, exchange or any screen. */
@NullMarked
package ir.kargozar.storage;

import org.jspecify.annotations.NullMarked;
