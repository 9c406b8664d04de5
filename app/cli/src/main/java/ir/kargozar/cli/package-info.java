/**
 * The command line: one class a command. Knows the composition root, features and values; must not know storage,
 * printing or exchange.
 */
@NullMarked
package ir.kargozar.cli;

import org.jspecify.annotations.NullMarked;
