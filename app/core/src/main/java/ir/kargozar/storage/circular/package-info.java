/** Circulars in the store: their revisions, to whom they went, who read them. Must not know packages' files. */
@NullMarked
package ir.kargozar.storage.circular;

import org.jspecify.annotations.NullMarked;
