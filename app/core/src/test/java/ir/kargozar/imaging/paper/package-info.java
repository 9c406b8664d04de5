@NullMarked
package ir.kargozar.imaging.paper;

import org.jspecify.annotations.NullMarked;
