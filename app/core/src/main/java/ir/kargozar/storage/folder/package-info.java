/** The workspace folder: its describing file, its lock, the drive it is on. Knows no database. */
@NullMarked
package ir.kargozar.storage.folder;

import org.jspecify.annotations.NullMarked;
