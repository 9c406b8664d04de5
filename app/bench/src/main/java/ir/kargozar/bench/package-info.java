/**
 * Benchmarks: each prints its limit beside the program's figure, measured in the same run. Never part of the tests. The
 * only room outside storage that opens a workspace's database itself: the limit is what bare JDBC can do.
 */
@NullMarked
package ir.kargozar.bench;

import org.jspecify.annotations.NullMarked;
