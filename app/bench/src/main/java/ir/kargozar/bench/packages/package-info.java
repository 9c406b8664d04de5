/** Packages out and in, each figure beside its limit: the same rows by bare JDBC, the same bytes by the bare cipher. */
@NullMarked
package ir.kargozar.bench.packages;

import org.jspecify.annotations.NullMarked;
