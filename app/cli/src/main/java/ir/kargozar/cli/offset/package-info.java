/** The offset across the desks by commands: a verb for each step. */
@NullMarked
package ir.kargozar.cli.offset;

import org.jspecify.annotations.NullMarked;
