/** Exercises beside the real screens: the papers, the time, the result. Must not know how a workspace is made. */
@NullMarked
package ir.kargozar.desktop.practice;

import org.jspecify.annotations.NullMarked;
