/** Commands on forms 1 to 4 of the offset: entered, changed, listed, shown. Must not know how they are stored. */
@NullMarked
package ir.kargozar.cli.forms;

import org.jspecify.annotations.NullMarked;
