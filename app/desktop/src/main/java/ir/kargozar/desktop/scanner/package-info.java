/** Scanners that type as keyboards do: their bursts are told from a person's keys, and trigger nothing. Must not know any screen or feature. */
@NullMarked
package ir.kargozar.desktop.scanner;

import org.jspecify.annotations.NullMarked;
