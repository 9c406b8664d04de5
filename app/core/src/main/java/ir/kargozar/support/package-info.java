/**
 * Help for those who help: what is wrong with a machine, codes to be read out on the telephone, and the program's own log.
 * Looks at no record of a workspace, and lets no person's data out.
 */
@NullMarked
package ir.kargozar.support;

import org.jspecify.annotations.NullMarked;
