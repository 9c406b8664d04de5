/** Backups: what one says of itself, how many are kept, when one is due. Knows no database and no file format. */
@NullMarked
package ir.kargozar.backup;

import org.jspecify.annotations.NullMarked;
