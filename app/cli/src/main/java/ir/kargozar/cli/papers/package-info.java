/** Commands on the papers of forms 1 to 4: printed, told genuine from altered, their wording checked. Must not know how they are drawn. */
@NullMarked
package ir.kargozar.cli.papers;

import org.jspecify.annotations.NullMarked;
