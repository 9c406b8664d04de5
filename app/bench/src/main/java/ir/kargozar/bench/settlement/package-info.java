/** Debts set off between a documents office and a branch, beside bare JDBC writing the same rows. */
@NullMarked
package ir.kargozar.bench.settlement;

import org.jspecify.annotations.NullMarked;
