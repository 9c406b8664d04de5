/** Commands on backups. Must not know storage, printing or exchange. */
@NullMarked
package ir.kargozar.cli.backup;

import org.jspecify.annotations.NullMarked;
