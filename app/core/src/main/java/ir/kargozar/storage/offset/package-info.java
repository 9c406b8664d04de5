/** Forms of the offset in their tables, for either engine. */
@NullMarked
package ir.kargozar.storage.offset;

import org.jspecify.annotations.NullMarked;
