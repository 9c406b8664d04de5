/** What packages take of memory and disk, beside what they may take. */
@NullMarked
package ir.kargozar.bench.memory;

import org.jspecify.annotations.NullMarked;
