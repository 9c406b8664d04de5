/** Commands on the workspace itself: make, check, its log. Must not know storage, printing or exchange. */
@NullMarked
package ir.kargozar.cli.workspace;

import org.jspecify.annotations.NullMarked;
