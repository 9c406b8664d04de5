/** Backups: the screen on which they are made and tried out, and the card of a workspace whose database is damaged. */
@NullMarked
package ir.kargozar.desktop.backup;

import org.jspecify.annotations.NullMarked;
