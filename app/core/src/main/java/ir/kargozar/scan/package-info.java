/** Scans of papers: what is kept of a file, and on which claim it hangs. Must not know how pictures are read or stored. */
@NullMarked
package ir.kargozar.scan;

import org.jspecify.annotations.NullMarked;
