/** Commands on the scans of a claim. Must not know how a scan is read or kept. */
@NullMarked
package ir.kargozar.cli.scans;

import org.jspecify.annotations.NullMarked;
