/** Files of claims, and their commands. */
@NullMarked
package ir.kargozar.cli.claims;

import org.jspecify.annotations.NullMarked;
