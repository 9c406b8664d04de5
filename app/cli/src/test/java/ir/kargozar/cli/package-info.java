/** Commands run as a user runs them: on real workspaces, by their words. */
@NullMarked
package ir.kargozar.cli;

import org.jspecify.annotations.NullMarked;
