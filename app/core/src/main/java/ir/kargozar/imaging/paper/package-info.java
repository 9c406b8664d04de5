/** Papers of exercises, drawn at run time: no picture of a real paper is shipped. */
@NullMarked
package ir.kargozar.imaging.paper;

import org.jspecify.annotations.NullMarked;
