/** Backups of a workspace folder as files: written, proved, put back. Must not know the features whose rows it counts. */
@NullMarked
package ir.kargozar.storage.backup;

import org.jspecify.annotations.NullMarked;
