/** Claims in tables: rows, search, duplicates, statistics. Must not know files, keys or which engine serves. */
@NullMarked
package ir.kargozar.storage.claim;

import org.jspecify.annotations.NullMarked;
