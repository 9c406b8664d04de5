/** Commands on circulars. Must not know how they travel or are stored. */
@NullMarked
package ir.kargozar.cli.circulars;

import org.jspecify.annotations.NullMarked;
