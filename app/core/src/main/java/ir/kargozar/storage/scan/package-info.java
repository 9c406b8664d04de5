/** Scans in the store: their rows, and their contents encrypted in a folder or in a table. Must not know pictures. */
@NullMarked
package ir.kargozar.storage.scan;

import org.jspecify.annotations.NullMarked;
