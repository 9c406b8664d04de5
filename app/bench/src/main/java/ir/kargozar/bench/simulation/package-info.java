/** A year of packages between many offices, with the faults of post, disks and clocks; knows only the composition root. */
@NullMarked
package ir.kargozar.bench.simulation;

import org.jspecify.annotations.NullMarked;
