/** The register of recoveries. */
@NullMarked
package ir.kargozar.cli.recoveries;

import org.jspecify.annotations.NullMarked;
