/** Tests of the bank's confirmation. */
@NullMarked
package ir.kargozar.bank;

import org.jspecify.annotations.NullMarked;
