/** Packages on screen: out, in, and the peers. Must not know the file format. */
@NullMarked
package ir.kargozar.desktop.packages;

import org.jspecify.annotations.NullMarked;
