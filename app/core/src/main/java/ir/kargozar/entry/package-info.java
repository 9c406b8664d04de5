/** What a person or a file gave, read with every problem named at its field. Must not know what is read. */
@NullMarked
package ir.kargozar.entry;

import org.jspecify.annotations.NullMarked;
