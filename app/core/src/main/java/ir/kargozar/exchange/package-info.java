/** Packages and cards as files. Knows features and values; must not know storage, printing, or any screen. */
@NullMarked
package ir.kargozar.exchange;

import org.jspecify.annotations.NullMarked;
